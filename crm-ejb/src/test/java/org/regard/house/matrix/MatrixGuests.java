package org.regard.house.matrix;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.regard.customer.wall.SetWall;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.house.TestClock;
import org.regard.house.matrix.MatrixRules.Being;
import org.regard.platform.Ids;

/** One customer of each kind, served by the harbour, with one fact in each category that the policy keeps. */
final class MatrixGuests {

    final Map<Being, UUID> ids = new EnumMap<>(Being.class);
    private final House house;
    private final Company company;
    private final Guests guests;

    MatrixGuests(House house, Company company, PlainPolicy policy) {
        this.house = house;
        this.company = company;
        this.guests = new Guests(house);
        for (var being : Being.values()) {
            var name = "Guest " + being.name().toLowerCase().replace('_', ' ');
            ids.put(being, being == Being.TEAM_ONLY ? guests.forTeamOnly("rm", name) : guests.person("rm", name));
        }
        try (var raw = Raw.asApp(house.home()).says(null, "house", null, "directory-care")) {
            ids.forEach((being, id) -> policy.categories().forEach(one -> fact(raw, being, id, one, policy)));
            become(raw);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        var other = guests.person("other", "The other side");
        var wish = new SetWall(ids.get(Being.WALLED), other, "they quarrel", TestClock.START.plusMonths(6));
        house.as("steward", () -> house.walls().set(wish, Guests.CARE));
    }

    /** The identifier of a customer's fact of a category. */
    static UUID fact(UUID customer, String category) {
        return UUID.nameUUIDFromBytes((category + customer).getBytes(StandardCharsets.UTF_8));
    }

    private static void fact(Raw raw, Being being, UUID id, String category, PlainPolicy policy) {
        if (policy.ground(category).equals("permission")) {
            raw.run(
                    """
                    insert into permission (customer_id, id, category, purposes, wording, wording_version, language, given_at, channel)
                    values (?, ?, ?, array(select code from policy_purpose where policy = 1), 'general', 1, 'en', now(), 'form')""",
                    id,
                    Ids.next(),
                    category);
        }
        LocalDate since = being == Being.TOLD_LONG_AGO ? LocalDate.of(1920, 1, 1) : TestClock.START.minusDays(2);
        raw.run(
                """
                insert into fact (customer_id, id, category, state, sealed, source, told_on, kept_since, ends_on)
                values (?, ?, ?, 'known', '\\x00', 'customer-told', ?, ?, ?)""",
                id,
                fact(id, category),
                category,
                since,
                since,
                being == Being.FACTS_ENDED ? TestClock.START : null);
    }

    private void become(Raw raw) {
        raw.run("update customer set only_by_law = true where id = ?", ids.get(Being.ONLY_BY_LAW));
        raw.run("update customer set seen_on = ? where id = ?", LocalDate.of(1990, 1, 1), ids.get(Being.ENDED));
        raw.run("update customer set merged_into = ? where id = ?", ids.get(Being.OPEN), ids.get(Being.MERGED));
        raw.run(
                "update permission set withdrawn_at = given_at, withdrawn_channel = 'form' where customer_id = ?",
                ids.get(Being.NOT_PERMITTED));
        raw.says(company.rm, "relationship-manager", company.harbour, "directory-care");
        raw.run(
                "insert into restriction (customer_id, id, ground, set_at, channel, heard_by) values (?, ?, 'accuracy', now(), 'form', ?)",
                ids.get(Being.RESTRICTED),
                Ids.next(),
                company.rm);
        objects(raw, Being.OBJECTS, false);
        objects(raw, Being.OBJECTS_ABSOLUTELY, true);
    }

    private void objects(Raw raw, Being being, boolean absolutely) {
        raw.run(
                """
                insert into objection (customer_id, id, purpose, absolute, objected_at, channel, heard_by)
                values (?, ?, 'relationship', ?, now(), 'form', ?)""",
                ids.get(being),
                Ids.next(),
                absolutely,
                company.rm);
    }
}
