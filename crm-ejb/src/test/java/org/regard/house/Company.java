package org.regard.house;

import java.sql.SQLException;
import java.util.UUID;
import org.regard.platform.Ids;

/**
 * A small house of colleagues. Team Harbour: {@code desk}, {@code rm}, {@code deputy}, {@code lead}. Team Hill:
 * {@code other}, {@code stand-in}. Without a team: {@code steward}, {@code admin}.
 */
public final class Company {

    public final UUID harbour = Ids.next();
    public final UUID hill = Ids.next();
    public final UUID desk = Ids.next();
    public final UUID rm = Ids.next();
    public final UUID deputy = Ids.next();
    public final UUID lead = Ids.next();
    public final UUID other = Ids.next();
    public final UUID standIn = Ids.next();
    public final UUID steward = Ids.next();
    public final UUID admin = Ids.next();

    private Company() {}

    public static Company in(TestDatabase home) {
        var company = new Company();
        home.begin();
        company.settle(home);
        return company;
    }

    private void settle(TestDatabase home) {
        var raw = Raw.asOwner(home);
        raw.run("insert into team (id, name) values (?, 'Harbour'), (?, 'Hill')", harbour, hill);
        joins(raw, desk, "desk", "front-desk", harbour);
        joins(raw, rm, "rm", "relationship-manager", harbour);
        joins(raw, deputy, "deputy", "relationship-manager", harbour);
        joins(raw, lead, "lead", "team-lead", harbour);
        joins(raw, other, "other", "relationship-manager", hill);
        joins(raw, standIn, "stand-in", "relationship-manager", hill);
        joins(raw, steward, "steward", "privacy-steward", null);
        joins(raw, admin, "admin", "administrator", null);
        try {
            raw.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void joins(Raw raw, UUID id, String signIn, String role, UUID team) {
        raw.run("insert into colleague (id, sign_in, name) values (?, ?, ?)", id, signIn, "Colleague " + signIn);
        raw.run("insert into colleague_role (colleague_id, role) values (?, ?)", id, role);
        if (team != null) {
            raw.run("insert into colleague_team (colleague_id, team_id) values (?, ?)", id, team);
        }
    }
}
