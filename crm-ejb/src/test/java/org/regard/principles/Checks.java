package org.regard.principles;

import java.util.UUID;

/** The checks of the ten principles: what somebody past all services still cannot read, write, keep or hide. */
final class Checks {

    private static final String FACT =
            "insert into fact (customer_id, id, category, state, sealed, source, told_on, kept_since)"
                    + " values (?, gen_random_uuid(), ?, 'known', '\\x00', 'customer-told', '2026-03-02', '2026-03-02')";
    private static final String NOTE =
            "insert into note (customer_id, id, sealed, purpose, channel, held_on, kept_since, written_by, written_at, ends_on)"
                    + " values (?, gen_random_uuid(), '\\x00', 'conversation', 'phone', '2026-03-02', '2026-03-02', ?, now(), ?::date)";
    private static final String PERMISSION =
            "insert into permission (customer_id, id, category, purposes, wording, wording_version, language, given_at, channel,"
                    + " taken_by) values (?, gen_random_uuid(), 'greeting-wish', '{greeting}', 'general', ?, 'en', now(), 'phone', ?)";
    private static final String BOUNDARY =
            "insert into boundary (customer_id, id, kind, category, source, told_on, set_at)"
                    + " values (?, gen_random_uuid(), 'record', 'phone', 'customer-told', '2026-03-02', now())";
    private static final String ENTRY =
            "insert into disclosure (id, at, colleague_id, purpose, act, rule, policy, categories)"
                    + " values (gen_random_uuid(), now(), ?, 'greeting', 'card', 'policy', 1, '{}')";
    private static final String FACTS = "select count(*) from fact where customer_id = ?";

    private Checks() {}

    static void purpose(BreakIn in, Town t) {
        rm(in, t, "");
        in.counts(0, "select count(*) from customer")
                .counts(0, "select count(*) from fact")
                .inVain(
                        "insert into customer (id, kind, called_name, manager_id, deputy_id, team_id, welcomed_on, seen_on)"
                                + " values (gen_random_uuid(), 'person', 'Nobody', ?, ?, ?, '2026-03-02', '2026-03-02')",
                        t.company.rm,
                        t.company.deputy,
                        t.company.harbour)
                .inVain("update customer set version = 7")
                .inVain("delete from fact")
                .inVain(
                        "insert into disclosure_subject (customer_id, at, disclosure_id) values (?, now(), gen_random_uuid())",
                        t.mira)
                .inVain("insert into disclosure_unsealed (disclosure_id, at) values (gen_random_uuid(), now())");
        in.asOwner();
        in.inVain("update policy set note_months = note_months + 1")
                .inVain("update policy_purpose set emergency = not emergency")
                .inVain("update policy_category set max_length = max_length + 1");
        for (var table : new String[] {
            "purpose_role", "category_purpose", "category_audience", "category_source", "note_audience"
        }) {
            in.inVain("delete from policy_" + table);
        }
    }

    static void consent(BreakIn in, Town t) {
        rm(in, t, "small-talk");
        in.counts(1, "select count(*) from fact where customer_id = ? and category = 'likes'", t.mira)
                .counts(0, FACTS, t.wanda)
                .counts(0, FACTS, t.opal);
        rm(in, t, "greeting");
        in.counts(1, "select count(*) from fact where customer_id = ? and category = 'phone'", t.mira)
                .counts(0, FACTS, t.opal);
        rm(in, t, "conversation");
        in.counts(1, "select count(*) from note where customer_id = ?", t.mira)
                .counts(0, "select count(*) from note where customer_id = ?", t.opal)
                .mayDo(NOTE, t.mira, t.company.rm, "2026-05-01")
                .inVain(NOTE, t.opal, t.company.rm, "2026-05-01")
                .mayDo(PERMISSION, t.mira, 1, t.company.rm)
                .inVain(PERMISSION, t.mira, 99, t.company.rm)
                .inVain(PERMISSION, t.mira, 1, t.company.lead)
                .inVain(
                        "update permission set withdrawn_at = now(), withdrawn_channel = 'phone', withdrawn_to = ? where customer_id = ?",
                        t.company.lead,
                        t.mira)
                .inVain("delete from permission");
        house(in);
        in.inVain(FACT, t.nora, "likes").inVain("update fact set category = 'likes' where customer_id = ?", t.nora);
        in.asOwner().inVain("update permission_wording set text_en = text_de");
        in.does("update policy_current set by_permission = '{}'");
        rm(in, t, "small-talk");
        in.counts(0, FACTS, t.wanda)
                .does(
                        "insert into objection (customer_id, id, purpose, absolute, objected_at, channel, heard_by)"
                                + " values (?, gen_random_uuid(), 'relationship', true, now(), 'phone', ?)",
                        t.mira,
                        t.company.rm)
                .counts(0, FACTS, t.mira);
        rm(in, t, "directory-care");
        in.does(
                        "insert into restriction (customer_id, id, ground, set_at, channel, heard_by)"
                                + " values (?, gen_random_uuid(), 'accuracy', now(), 'phone', ?)",
                        t.nora,
                        t.company.rm)
                .counts(0, FACTS, t.nora);
    }

    static void collection(BreakIn in, Town t) {
        desk(in, t, "greeting");
        in.mayDo(FACT, t.mira, "phone").inVain(FACT, t.mira, "loan-purpose");
        admin(in, t).inVain("update fact set state = 'declined', sealed = null");
        rm(in, t, "access-request");
        in.mayDo(FACT, t.mira, "phone")
                .inVain(FACT, t.udo, "phone")
                .inVain(FACT, t.mira, "religion")
                .inVain(FACT.replace("'customer-told'", "null"), t.mira, "phone")
                .inVain(FACT.replace("'2026-03-02', '2026-03-02'", "null, '2026-03-02'"), t.mira, "phone");
    }

    static void use(BreakIn in, Town t) {
        rm(in, t, "greeting");
        in.counts(0, "select count(*) from fact where category = 'likes'")
                .counts(0, "select count(*) from note")
                .counts(0, "select count(*) from customer where id = ?", t.udo);
        rm(in, t, "small-talk");
        in.counts(0, "select count(*) from fact where category = 'phone'");
        rm(in, t, "conversation");
        in.inVain(
                "update note set sealed = '\\x01', written_by = ? where written_by <> ?",
                t.company.lead,
                t.company.lead);
        in.as(t.company.lead, "team-lead", t.company.harbour, "small-talk").inVain("update note set version = 9");
        in.inVain("delete from note");
    }

    static void disclosure(BreakIn in, Town t) {
        other(in, t, "conversation");
        in.counts(0, FACTS, t.nora)
                .counts(0, "select count(*) from customer where id = ?", t.nora)
                .counts(0, "select count(*) from boundary where customer_id = ?", t.nora)
                .counts(0, "select count(*) from boundary_words")
                .counts(0, "select count(*) from permission where customer_id = ?", t.nora)
                .counts(0, "select count(*) from note")
                .counts(0, "select count(*) from disclosure where colleague_id is distinct from ?", t.company.other)
                .counts(0, "select count(*) from disclosure_subject")
                .counts(0, "select count(*) from disclosure_unsealed")
                .counts(0, "select count(*) from journal_seal")
                .inVain(BOUNDARY, t.nora)
                .inVain("insert into boundary_words (customer_id, id, sealed) values (?, ?, '\\x00')", t.nora, t.topic)
                .inVain(NOTE, t.mira, t.company.other, "2026-05-01");
        in.says("regard.respect", t.nora + " phone").counts(0, FACTS, t.nora);
        other(in, t, "access-request");
        in.says("regard.customer", t.nora.toString())
                .counts(0, "select count(*) from fact where third_customer is not null");
        admin(in, t).counts(0, "select count(*) from customer");
        in.says("regard.purpose", "oversight")
                .counts(0, "select count(*) from disclosure")
                .counts(0, "select count(*) from disclosure_subject");
        in.as(t.company.lead, "team-lead", t.company.harbour, "oversight")
                .counts(1, "select least(1, count(*)) from disclosure where colleague_id = ?", t.company.rm)
                .counts(1, "select least(1, count(*)) from disclosure_subject where customer_id = ?", t.mira)
                .counts(0, "select count(*) from disclosure where colleague_id = ?", t.company.other)
                .counts(0, "select count(*) from disclosure_subject where customer_id = ?", t.yan);
        in.as(t.company.steward, "privacy-steward", null, "directory-care")
                .does(
                        "insert into wall (id, customer_id, other_id, wrapped, reason_sealed, set_by, set_on, review_on)"
                                + " values (gen_random_uuid(), ?, ?, '\\x00', '\\x00', ?, '2026-03-02', '2026-06-02')",
                        t.ada,
                        t.yan,
                        t.company.steward);
        rm(in, t, "directory-care");
        in.counts(0, "select count(*) from customer where id = ?", t.yan);
    }

    static void retention(BreakIn in, Town t) {
        rm(in, t, "greeting");
        in.counts(1, "select count(*) from fact where customer_id = ? and category = 'language'", t.mira);
        in.says("regard.today", "2026-03-07")
                .counts(0, "select count(*) from fact where customer_id = ? and category = 'language'", t.mira);
        in.says("regard.today", "2040-01-01")
                .counts(0, "select count(*) from customer")
                .counts(0, "select count(*) from customer_name")
                .counts(0, "select count(*) from fact");
        rm(in, t, "conversation");
        in.inVain(NOTE, t.mira, t.company.rm, "2036-05-01")
                .inVain(NOTE, t.mira, t.company.rm, "2026-03-01")
                .inVain(
                        "update note set ends_on = '2036-05-01', written_by = ? where customer_id = ?",
                        t.company.rm,
                        t.mira);
        in.says("regard.today", "2029-01-01").counts(0, "select count(*) from note");
    }

    static void accuracy(BreakIn in, Town t) {
        rm(in, t, "directory-care");
        in.counts(0, "select count(*) from customer where id = ?", t.double_)
                .counts(0, FACTS, t.double_)
                .counts(0, "select count(*) from customer_name where customer_id = ?", t.double_);
        house(in);
        in.inVain("update fact set state = 'declined' where customer_id = ?", t.mira)
                .inVain("update fact set state = 'perhaps', sealed = null where customer_id = ?", t.mira)
                .inVain("update fact set told_on = null where customer_id = ?", t.mira)
                .inVain("update fact set ends_on = kept_since - 1 where customer_id = ?", t.mira)
                .inVain("update fact set third_customer = customer_id where customer_id = ?", t.mira)
                .inVain("update customer set merged_into = id where id = ?", t.mira);
    }

    static void safety(BreakIn in, Town t) {
        in.asOwner();
        for (var table : new String[] {
            "customer",
            "customer_key",
            "fact",
            "note",
            "permission",
            "boundary",
            "disclosure",
            "disclosure_subject",
            "disclosure_unsealed",
            "journal_seal",
            "customer_name"
        }) {
            in.counts(0, "select count(*) from " + table);
        }
        in.inVain("update disclosure set purpose = 'oversight'");
        rm(in, t, "conversation");
        in.inVain("delete from customer").inVain("delete from boundary_words").inVain("delete from customer_key");
        admin(in, t).inVain("delete from boundary").inVain("delete from customer_name");
    }

    static void openness(BreakIn in, Town t) {
        rm(in, t, "access-request");
        in.says("regard.customer", t.mira.toString())
                .counts(4, FACTS, t.mira)
                .counts(1, "select count(*) from note")
                .counts(1, "select count(*) from boundary")
                .counts(1, "select count(*) from permission where category = 'likes'")
                .counts(1, "select least(1, count(*)) from disclosure_subject where customer_id = ?", t.mira)
                .counts(1, "select least(1, count(*)) from disclosure where purpose = 'conversation'");
        in.says("regard.customer", t.ada.toString())
                .counts(1, "select count(*) from fact where third_customer is not null");
    }

    static void compliance(BreakIn in, Town t) {
        rm(in, t, "conversation");
        in.mayDo(ENTRY, t.company.rm)
                .inVain(ENTRY, t.company.lead)
                .inVain("delete from disclosure_unsealed")
                .inVain(
                        "insert into journal_seal (n, disclosure_id, at, hash) values (9, gen_random_uuid(), now(), decode(repeat('00', 32), 'hex'))")
                .inVain("update disclosure set purpose = 'oversight'")
                .inVain("delete from disclosure")
                .inVain("delete from disclosure_subject");
        in.asOwner()
                .inVain("delete from disclosure")
                .inVain("delete from disclosure_subject")
                .inVain("delete from journal_seal");
        house(in);
        in.inVain("delete from fact where customer_id = ?", t.hana)
                .inVain("delete from note where customer_id = ?", t.hana);
    }

    private static void rm(BreakIn in, Town t, String purpose) {
        in.as(t.company.rm, "relationship-manager", t.company.harbour, purpose);
    }

    private static void other(BreakIn in, Town t, String purpose) {
        in.as(t.company.other, "relationship-manager", t.company.hill, purpose);
    }

    private static void desk(BreakIn in, Town t, String purpose) {
        in.as(t.company.desk, "front-desk", t.company.harbour, purpose);
    }

    private static BreakIn admin(BreakIn in, Town t) {
        return in.as(t.company.admin, "administrator", null, "directory-care");
    }

    private static void house(BreakIn in) {
        in.as((UUID) null, "house", null, "directory-care");
    }
}
