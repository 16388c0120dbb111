package org.regard.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.regard.platform.Database;

/** Sees the demonstration's colleagues off, each as {@link Farewell} says. Needs the scope of the house. */
@Dependent
class Leaving {

    private static final String LEANED_ON =
            """
            select c.id, c.name,
              exists (select from colleague_role r where r.colleague_id = c.id and r.role = 'administrator')
                and not exists (select from colleague_role r join colleague o on o.id = r.colleague_id
                  where r.role = 'administrator' and o.active and o.id <> all (?)) as only_administrator,
              exists (select from customer where c.id in (manager_id, deputy_id)) as looks_after,
              still_named('colleague', c.id) as mentioned
            from colleague c where c.id = any (?) order by c.name""";

    private final Database database;

    @Inject
    Leaving(Database database) {
        this.database = database;
    }

    /** One colleague of the demonstration and what becomes of them. */
    record Leaver(UUID id, String name, Farewell farewell) {

        /** Whether they can sign in no more. */
        boolean leaves() {
            return farewell != Farewell.MINDS_THE_KEYS;
        }

        boolean stays() {
            return farewell == Farewell.MINDS_THE_KEYS || farewell == Farewell.HANDS_OVER_FIRST;
        }
    }

    List<Leaver> decide(List<UUID> colleagues) {
        if (colleagues.isEmpty()) {
            return List.of();
        }
        return database.list(
                LEANED_ON,
                row -> new Leaver(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        Farewell.of(
                                row.getBoolean("only_administrator"),
                                row.getBoolean("looks_after"),
                                row.getBoolean("mentioned"))),
                colleagues,
                colleagues);
    }

    void seeOff(Leaver leaver) {
        switch (leaver.farewell()) {
            case GOES -> database.run("delete from colleague where id = ?", leaver.id());
            case LEAVES_A_NAME -> database.run(
                    "update colleague set active = false, password_hash = null, version = version + 1 where id = ?",
                    leaver.id());
            case HANDS_OVER_FIRST -> database.run(
                    "update colleague set password_hash = null, version = version + 1 where id = ?", leaver.id());
            case MINDS_THE_KEYS -> {
                // signs in as before, until there is another administrator
            }
        }
    }

    /** Teams in which nobody is left, which serve nobody and which nothing names any more. */
    void disband(List<UUID> teams) {
        if (!teams.isEmpty()) {
            database.run("delete from team where id = any (?) and not still_named('team', id)", teams);
        }
    }
}
