package org.regard.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.regard.colleague.Passwords;
import org.regard.customer.Welcome;
import org.regard.demo.Company.Guest;
import org.regard.demo.Company.Member;
import org.regard.demo.Company.Noted;
import org.regard.demo.Company.Told;
import org.regard.demo.Traces.Part;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scopes;
import org.regard.interaction.WriteNote;
import org.regard.knowledge.Address;
import org.regard.knowledge.RecordFact;
import org.regard.knowledge.State;
import org.regard.platform.Database;
import org.regard.platform.Ids;
import org.regard.policy.PolicyStore;
import org.regard.policy.ValueType;
import org.regard.retention.FadingFacts;
import org.regard.rights.Channel;
import org.regard.rights.TakePermission;

/** Founds the demonstration company: each customer is welcomed by their manager, through the services of the product. */
@Dependent
class Founding {

    /** Works in the demonstration only: no colleague of a real installation may choose it. */
    static final String PASSWORD = "regard-demo";

    private static final Look WELCOMING = Look.of("directory-care");
    private static final Look TALKING = Look.of("conversation");
    /** The same lock as the set-up of a real installation: of two nodes and two beginnings, one wins. */
    private static final long BEGINNING = 7101;

    private final Database database;
    private final PolicyStore policies;
    private final Passwords passwords;
    private final Traces traces;
    private final Hosts hosts;
    private final Scopes scopes;
    private final FadingFacts fading;

    @Inject
    Founding(
            Database database,
            PolicyStore policies,
            Passwords passwords,
            Traces traces,
            Hosts hosts,
            Scopes scopes,
            FadingFacts fading) {
        this.database = database;
        this.policies = policies;
        this.passwords = passwords;
        this.traces = traces;
        this.hosts = hosts;
        this.scopes = scopes;
        this.fading = fading;
    }

    /** Does nothing where anybody works already. Call inside a transaction. */
    void found(EntityManager entities) {
        database.one("select pg_advisory_xact_lock(?)", row -> true, BEGINNING);
        if (database.one("select 1 from colleague limit 1", row -> 1).isPresent()) {
            return;
        }
        var company = Company.read();
        var teams = teams(company);
        var members = members(company, teams);
        traces.remember(Part.TEAMS, teams.values());
        traces.remember(Part.COLLEAGUES, members.values());
        var guests = guests(company, members, entities);
        traces.remember(Part.CUSTOMERS, guests.values());
        company.noted().forEach(noted -> note(noted, guests, entities));
        // What nobody has asked for in a long time is proposed on the first day, not after the first night.
        fading.propose(scopes.enterAsHouse("directory-care"));
    }

    private Map<String, UUID> teams(Company company) {
        var teams = new HashMap<String, UUID>();
        for (var name : company.teams()) {
            teams.put(name, Ids.next());
            database.run("insert into team (id, name) values (?, ?)", teams.get(name), name);
        }
        return teams;
    }

    private Map<String, UUID> members(Company company, Map<String, UUID> teams) {
        var hash = passwords.hash(PASSWORD);
        var members = new HashMap<String, UUID>();
        for (Member member : company.members()) {
            var id = Ids.next();
            members.put(member.signIn(), id);
            database.run(
                    "insert into colleague (id, sign_in, name, password_hash) values (?, ?, ?, ?)",
                    id,
                    member.signIn(),
                    member.name(),
                    hash);
            database.run(
                    "insert into colleague_role (colleague_id, role) values (?, ?)",
                    id,
                    member.role().code());
            if (!member.team().isEmpty()) {
                database.run(
                        "insert into colleague_team (colleague_id, team_id) values (?, ?)",
                        id,
                        teams.get(member.team()));
            }
        }
        return members;
    }

    private Map<String, UUID> guests(Company company, Map<String, UUID> members, EntityManager entities) {
        var guests = new HashMap<String, UUID>();
        for (Guest guest : company.guests()) {
            var host = hosts.host(guest.manager(), guest.daysSinceContact(), entities);
            var id = host.customers()
                    .welcome(
                            new Welcome(
                                    guest.kind(),
                                    guest.name(),
                                    members.get(guest.manager()),
                                    members.get(guest.deputy()),
                                    guests.get(guest.organisation()),
                                    guest.teamOnly()),
                            WELCOMING);
            guests.put(guest.name(), id);
            for (var told : company.toldBy(guest)) {
                told.daysAgo()
                        .map(days -> hosts.host(guest.manager(), days, entities))
                        .orElse(host)
                        .facts()
                        .record(id, request(told), permission(told), WELCOMING);
            }
        }
        return guests;
    }

    private void note(Noted noted, Map<String, UUID> guests, EntityManager entities) {
        hosts.host(noted.by(), noted.daysAgo(), entities)
                .notes()
                .keep(
                        guests.get(noted.guest()),
                        new WriteNote(noted.lines(), noted.channel(), null, null, null),
                        TALKING);
    }

    private RecordFact request(Told told) {
        var state = State.of(told.state()).orElseThrow();
        return state == State.KNOWN
                ? RecordFact.told(told.category(), value(told)).from(told.source())
                : RecordFact.unknown(told.category(), state);
    }

    /** What leans on permission was told with one, in person; the wording's language is the house's. */
    private TakePermission permission(Told told) {
        var category = policies.current().category(told.category()).orElseThrow();
        return category.needsPermission() && told.state().equals(State.KNOWN.code())
                ? TakePermission.of(told.category(), Channel.IN_PERSON)
                : null;
    }

    /** Addresses stand in the table as street; postcode; city; country. */
    private String value(Told told) {
        var type = policies.current().category(told.category()).orElseThrow().type();
        if (type != ValueType.ADDRESS) {
            return told.value();
        }
        var parts = told.value().split("; ");
        return Address.of(Map.of("street", parts[0], "postcode", parts[1], "city", parts[2], "country", parts[3]))
                .canonical();
    }
}
