package org.regard.principles;

import static org.regard.principles.Guard.answer;
import static org.regard.principles.Guard.changing;
import static org.regard.principles.Guard.constraint;
import static org.regard.principles.Guard.forced;
import static org.regard.principles.Guard.needed;
import static org.regard.principles.Guard.other;
import static org.regard.principles.Guard.reading;
import static org.regard.principles.Guard.trigger;
import static org.regard.principles.Guard.writing;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * The ten principles of a database that keeps what it is told to itself (Agrawal, Kiernan, Srikant, Xu: Hippocratic Databases,
 * VLDB 2002), each with its check and with the guards without which the check does not hold.
 */
enum Principle {
    PURPOSE_SPECIFICATION(
            Checks::purpose,
            reading("customer", "reads"),
            writing("customer", "welcomes"),
            changing("customer", "changes"),
            reading("fact", "forgets"),
            writing("disclosure_subject", "writes"),
            writing("disclosure_unsealed", "queues"),
            answer("may_find()", "boolean", "true"),
            trigger("policy", "published_is_fixed"),
            trigger("policy_purpose", "published_is_fixed"),
            trigger("policy_purpose_role", "published_is_fixed"),
            trigger("policy_category", "published_is_fixed"),
            trigger("policy_category_purpose", "published_is_fixed"),
            trigger("policy_category_audience", "published_is_fixed"),
            trigger("policy_category_source", "published_is_fixed"),
            trigger("policy_note_audience", "published_is_fixed")),
    CONSENT(
            Checks::consent,
            reading("fact", "permitted_only"),
            writing("fact", "permitted_first"),
            writing("fact", "permitted_still"),
            reading("fact", "not_stopped"),
            reading("note", "not_stopped"),
            writing("note", "not_stopped_to_write"),
            writing("permission", "takes"),
            writing("permission", "comes_along"),
            changing("permission", "withdraws"),
            reading("permission", "erases"),
            reading("permission", "goes_back"),
            trigger("objection", "marks_the_customer"),
            trigger("restriction", "marks_the_customer"),
            trigger("policy_current", "grounds"),
            trigger("permission_wording", "used_is_fixed"),
            constraint("permission", "permission_wording_wording_version_fkey"),
            answer("permitted(one uuid, of_category text)", "boolean", "true"),
            answer("stopped(one uuid)", "text", "''''")),
    LIMITED_COLLECTION(
            Checks::collection,
            writing("fact", "records"),
            changing("fact", "corrects"),
            writing("fact", "only_by_law"),
            needed("fact", "source"),
            needed("fact", "told_on")),
    LIMITED_USE(
            Checks::use,
            reading("fact", "reads"),
            reading("customer", "only_by_law"),
            reading("note", "reads"),
            changing("note", "corrects"),
            reading("note", "forgets"),
            answer("law_asks()", "boolean", "true")),
    LIMITED_DISCLOSURE(
            Checks::disclosure,
            reading("customer", "reads"),
            reading("fact", "reads"),
            reading("fact", "respects"),
            reading("fact", "mentions"),
            reading("boundary", "reads"),
            writing("boundary", "sets"),
            reading("boundary_words", "reads"),
            reading("permission", "reads"),
            reading("note", "reads"),
            writing("note", "writes"),
            reading("disclosure", "reads"),
            reading("disclosure_subject", "reads"),
            reading("disclosure_unsealed", "waits"),
            reading("customer", "walled"),
            reading("customer", "stands_in_emergency"),
            trigger("wall", "wall_has_sides"),
            reading("journal_seal", "reads"),
            writing("boundary_words", "sets")),
    LIMITED_RETENTION(
            Checks::retention,
            reading("customer", "reads"),
            reading("fact", "reads"),
            other("names that ended", "alter policy within_months on customer_name using (true)"),
            reading("note", "reads"),
            writing("note", "writes"),
            changing("note", "corrects"),
            answer("today_here()", "date", "date ''2026-03-02''")),
    ACCURACY(
            Checks::accuracy,
            reading("customer", "not_merged"),
            other("names that ended", "alter policy within_months on customer_name using (true)"),
            constraint("fact", "fact_state_check"),
            constraint("fact", "fact_check"),
            constraint("fact", "fact_ends_after"),
            constraint("fact", "fact_check2"),
            constraint("customer", "customer_check1"),
            needed("fact", "told_on")),
    SAFETY(
            Checks::safety,
            forced("customer"),
            forced("customer_key"),
            forced("customer_name"),
            forced("fact"),
            forced("note"),
            forced("permission"),
            forced("boundary"),
            forced("disclosure"),
            forced("disclosure_subject"),
            forced("disclosure_unsealed"),
            forced("journal_seal"),
            reading("customer", "erases"),
            reading("boundary", "lifts"),
            reading("boundary_words", "lifts")),
    OPENNESS(
            Checks::openness,
            other("the grants of the access request", "delete from policy_grant where purpose = 'access-request'"),
            other("readers shown for the access request", "drop policy reads on disclosure_subject"),
            other("looks shown for the access request", "drop policy reads on disclosure"),
            other("mentions shown to whom they name", "drop policy mentions on fact"),
            other("notes shown for the access request", "drop policy reads on note"),
            other("boundaries shown for the access request", "drop policy reads on boundary"),
            other("permissions shown for the access request", "drop policy reads on permission")),
    COMPLIANCE(
            Checks::compliance,
            writing("disclosure", "writes"),
            reading("disclosure", "cuts"),
            reading("disclosure_subject", "cuts"),
            reading("journal_seal", "cuts"),
            writing("journal_seal", "seals"),
            reading("disclosure_unsealed", "sealed"),
            reading("fact", "held_stays"),
            reading("note", "held_stays"),
            answer("held(of_customer uuid, of_category text, of_import uuid)", "boolean", "false"));

    private final BiConsumer<BreakIn, Town> check;
    private final List<Guard> guards;

    Principle(BiConsumer<BreakIn, Town> check, Guard... guards) {
        this.check = check;
        this.guards = List.of(guards);
    }

    List<Guard> guards() {
        return guards;
    }

    void check(BreakIn in, Town town) {
        check.accept(in, town);
    }
}
