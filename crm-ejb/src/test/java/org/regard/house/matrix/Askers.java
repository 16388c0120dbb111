package org.regard.house.matrix;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.regard.house.Company;
import org.regard.house.Raw;
import org.regard.house.TestDatabase;
import org.regard.house.matrix.MatrixRules.Asker;
import org.regard.policy.Role;

/** Who asks in the matrix, and for what: every role, near and far, and two who are nothing at all. */
final class Askers {

    private static final Set<String> KNOWN = Set.of(Role.DESK, Role.MANAGER, Role.LEAD, Role.STEWARD, Role.ADMIN);

    private Askers() {}

    /** All of them are colleagues of the house; who has a role that nobody knows has none there. */
    static List<Asker> of(Company company, TestDatabase home) {
        var askers = List.of(
                new Asker("desk", company.desk, "front-desk", company.harbour, false, true, false),
                new Asker("other desk", UUID.randomUUID(), "front-desk", company.hill, false, false, true),
                new Asker("rm", company.rm, "relationship-manager", company.harbour, true, true, false),
                new Asker("deputy", company.deputy, "relationship-manager", company.harbour, true, true, false),
                new Asker("neighbour", UUID.randomUUID(), "relationship-manager", company.harbour, false, true, false),
                new Asker("other", company.other, "relationship-manager", company.hill, false, false, true),
                new Asker("stranger", UUID.randomUUID(), "relationship-manager", null, false, false, false),
                new Asker("lead", company.lead, "team-lead", company.harbour, false, true, false),
                new Asker("other lead", UUID.randomUUID(), "team-lead", company.hill, false, false, true),
                new Asker("steward", company.steward, "privacy-steward", null, false, false, false),
                new Asker("other steward", UUID.randomUUID(), "privacy-steward", company.hill, false, false, true),
                new Asker("admin", company.admin, "administrator", null, false, false, false),
                new Asker("wizard", UUID.randomUUID(), "wizard", company.harbour, false, true, false),
                new Asker("nobody", UUID.randomUUID(), "", null, false, false, false));
        try (var owner = Raw.asOwner(home)) {
            askers.forEach(one -> joins(owner, one));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return askers;
    }

    private static void joins(Raw owner, Asker one) {
        owner.run(
                "insert into colleague (id, sign_in, name) values (?, ?, ?) on conflict do nothing",
                one.id(),
                one.name(),
                "Colleague " + one.name());
        if (KNOWN.contains(one.role())) {
            owner.run(
                    "insert into colleague_role (colleague_id, role) values (?, ?) on conflict do nothing",
                    one.id(),
                    one.role());
        }
        if (one.team() != null) {
            owner.run(
                    "insert into colleague_team (colleague_id, team_id) values (?, ?) on conflict do nothing",
                    one.id(),
                    one.team());
        }
    }

    /** Those of the policy, none, and one that nobody knows. */
    static List<String> purposes(PlainPolicy policy) {
        var purposes = new ArrayList<>(policy.purposes());
        purposes.addAll(List.of("", "curiosity"));
        return purposes;
    }
}
