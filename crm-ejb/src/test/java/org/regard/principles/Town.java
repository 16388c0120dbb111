package org.regard.principles;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.regard.boundary.SetBoundary;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.house.TestClock;
import org.regard.house.TestDatabase;
import org.regard.interaction.WriteNote;
import org.regard.knowledge.RecordFact;
import org.regard.knowledge.ThirdPerson;
import org.regard.platform.Ids;
import org.regard.rights.Channel;

/** The people about whom the principles are tried: each is awkward in one way. */
final class Town {

    final TestDatabase home = TestDatabase.fresh();
    final Company company = Company.in(home);
    final House house = House.on(home);
    final Guests guests = new Guests(house);
    /** Known in many ways. */
    final UUID mira = guests.person("rm", "Mira Sonntag");
    /** For her team only. */
    final UUID nora = guests.forTeamOnly("rm", "Nora Still");
    /** Objects to being kept in touch with. */
    final UUID opal = guests.person("rm", "Opal Nein");
    /** Took a permission back; the rows are still there. */
    final UUID wanda = guests.person("rm", "Wanda Widerruf");
    /** Turned out to be Mira. */
    final UUID double_ = guests.person("rm", "Mira Sontag");
    /** Erased, but for what the law wants kept. */
    final UUID udo = guests.person("rm", "Udo Rechnung");
    /** In a dispute: nothing may go. */
    final UUID hana = guests.person("rm", "Hana Streit");
    /** Written about in Mira's entry. */
    final UUID ada = guests.person("rm", "Ada Winter");

    /** Served by the other team alone, in conflict with Ada. */
    final UUID yan = guests.person("other", "Yan Gegner");
    /** A topic that Nora does not wish written down. */
    UUID topic;

    Town() {
        try {
            whatIsKnown();
            whatWasSaid();
            whatHappened();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void whatIsKnown() {
        guests.fact("rm", mira, "phone", "+49 30 901820");
        guests.fact("rm", mira, "likes", "chamber music");
        guests.fact("rm", mira, RecordFact.told("language", "de").until(TestClock.START.plusDays(5)));
        var role = guests.fact(
                "rm",
                mira,
                RecordFact.told("role-at-organisation", "Buyer; assistant of A. Winter")
                        .because("Both asked us to reach one through the other"));
        house.does("rm", () -> house.word().thirdPersons().mark(mira, role, ThirdPerson.customer(ada), Guests.TALK));
        guests.note("rm", mira, WriteNote.of("An earlier delivery", "We ask the depot", "Call on Friday"));
        for (var one : List.of(nora, opal, double_, udo, hana)) {
            guests.fact(
                    "rm",
                    one,
                    "phone",
                    "+49 30 90182"
                            + (char) ('1'
                                    + List.of(nora, opal, double_, udo, hana).indexOf(one)));
        }
        guests.fact("rm", nora, "greeting-wish", "by her first name");
        guests.note("rm", opal, WriteNote.of("A quiet table", "Gladly", "Keep the corner"));
        guests.note("rm", hana, WriteNote.of("The bill again", "We look", "Send a copy"));
        guests.fact("rm", wanda, "likes", "tea");
    }

    private void whatWasSaid() {
        house.as("rm", () -> house.boundaries().set(mira, SetBoundary.category("dietary-wish"), 0, Guests.TALK));
        topic = house.as("rm", () -> house.boundaries().set(nora, SetBoundary.topic("my divorce"), 0, Guests.TALK));
        house.does(
                "desk",
                () -> house.word().objections().object(opal, "relationship", true, Channel.PHONE, Guests.GREETING));
        house.as("", () -> house.sealing().sealWaiting());
        guests.card("rm", mira, "conversation");
    }

    private void whatHappened() throws SQLException {
        try (var raw = Raw.asApp(home).says(null, "house", null, "directory-care")) {
            raw.run(
                    "update permission set withdrawn_at = given_at, withdrawn_channel = 'phone' where customer_id = ?",
                    wanda);
            raw.run("update customer set merged_into = ? where id = ?", mira, double_);
            raw.run("update customer set only_by_law = true where id = ?", udo);
        }
        try (var raw = Raw.asApp(home).says(company.steward, "privacy-steward", null, "oversight")) {
            raw.run(
                    "insert into hold (id, wrapped, reason_sealed, customer_id, set_by, set_on, review_on, ends_on)"
                            + " values (?, '\\x00', '\\x00', ?, ?, '2026-03-01', '2026-04-01', '2026-06-01')",
                    Ids.next(),
                    hana,
                    company.steward);
        }
    }
}
