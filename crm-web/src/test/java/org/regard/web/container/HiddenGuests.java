package org.regard.web.container;

import static org.regard.web.container.Rest.OVERSEEING;
import static org.regard.web.container.Rest.done;
import static org.regard.web.container.Rest.joins;
import static org.regard.web.container.Rest.welcomed;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.regard.house.Raw;

/** Customers who are there and whom somebody does not see, each for another reason; and one whom everybody sees who may. */
final class HiddenGuests {

    private static final String ELSEWHERE =
            """
            update customer set team_only = ?, team_id = (select id from team where name = 'Old Town'),
              manager_id = (select id from colleague where sign_in = 'yara'),
              deputy_id = (select id from colleague where sign_in = 'stands-in')
            where id = ?""";

    private static HiddenGuests made;
    final String open = welcomed();
    private final Map<String, String> fromAll = new LinkedHashMap<>();
    private final Map<String, String> fromTheHarbour = new LinkedHashMap<>();

    private HiddenGuests() {
        fromAll.put("ended", welcomed());
        fromAll.put("merged", welcomed());
        fromTheHarbour.put("of another team alone", welcomed());
        fromTheHarbour.put("behind a wall", welcomed());
        joins("stands-in", "Old Town");
        try (var raw = Raw.asApp(ContainerDatabase.home()).says(null, "house", null, "directory-care")) {
            raw.run("update customer set seen_on = date '1990-01-01' where id = ?", id("ended"));
            raw.run("update customer set merged_into = ? where id = ?", UUID.fromString(open), id("merged"));
            raw.run(ELSEWHERE, true, id("of another team alone"));
            raw.run(ELSEWHERE, false, id("behind a wall"));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        var wall = "{\"customer\":\"%s\",\"other\":\"%s\",\"reason\":\"two bids\",\"reviewOn\":\"%s\"}";
        done(201, OVERSEEING.post("/walls", wall.formatted(open, fromTheHarbour.get("behind a wall"), soon())));
    }

    static synchronized HiddenGuests come() {
        if (made == null) made = new HiddenGuests();
        return made;
    }

    /** A day next month. */
    static String soon() {
        return LocalDate.now().plusDays(30).toString();
    }

    private UUID id(String why) {
        return UUID.fromString(fromAll.getOrDefault(why, fromTheHarbour.get(why)));
    }

    /** Those whom a role does not see, by the reason; stewards have no team and stand on no side of a wall. */
    Map<String, String> from(String role) {
        var hidden = new LinkedHashMap<>(fromAll);
        if (!role.equals("privacy-steward")) hidden.putAll(fromTheHarbour);
        return hidden;
    }
}
