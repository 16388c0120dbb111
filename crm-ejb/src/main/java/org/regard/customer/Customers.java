package org.regard.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.regard.customer.WordsAsked.Said;
import org.regard.customer.WordsAsked.Text;
import org.regard.disclosure.Act;
import org.regard.disclosure.Journal;
import org.regard.disclosure.Look;
import org.regard.disclosure.Scope;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.platform.Ids;
import org.regard.platform.Refusal;
import org.regard.policy.Role;
import org.regard.sealing.DataKey;
import org.regard.sealing.KeyedHash;
import org.regard.sealing.Vault;

/** Welcomes people and organisations, and keeps who looks after them and where they belong. */
@Stateless
@RolesAllowed({Role.DESK, Role.MANAGER, Role.LEAD, Role.STEWARD})
public class Customers {

    @PersistenceContext
    private EntityManager entities;

    private Database database;
    private Scopes scopes;
    private Journal journal;
    private Vault vault;
    private NameIndex names;
    private NotAgain notAgain;
    private WordsAsked words;

    protected Customers() {}

    @Inject
    public Customers(Database database, Scopes scopes, Journal journal, Vault vault, KeyedHash hash, WordsAsked words) {
        this.database = database;
        this.scopes = scopes;
        this.journal = journal;
        this.vault = vault;
        this.names = new NameIndex(database);
        this.notAgain = new NotAgain(database, hash);
        this.words = words;
    }

    /** For tests and benchmarks outside a server. */
    public Customers with(EntityManager manager) {
        entities = manager;
        return this;
    }

    /**
     * Welcomes a customer with a manager and a deputy from the first moment; answers the new identifier. Who bears the name of
     * somebody who was erased is welcomed at their own word only.
     */
    public UUID welcome(Welcome request, Look look) {
        var scope = scopes.enter(look);
        notAgain.refuse(request.calledName(), request.ownWord() != null);
        var id = Ids.next();
        var care = new CareChoice(database).choose(request.manager(), request.deputy(), scope);
        var customer =
                Customer.welcomed(id, request.kind(), request.calledName(), care, request.teamOnly(), scope.today());
        entities.persist(customer);
        entities.flush();
        var made = vault.make(id);
        database.run("insert into customer_key (customer_id, wrapped) values (?, ?)", id, made.wrapped());
        names.replace(id, customer.isPerson(), request.calledName(), customer.onlyTeam());
        if (request.organisation() != null) {
            join(id, request.organisation(), scope);
        }
        journal(id, scope, request.ownWord(), made.key());
        return id;
    }

    private void journal(UUID id, Scope scope, String ownWord, DataKey key) {
        var entry = Ids.next();
        if (ownWord != null) {
            words.ask(scope, id, key, new Text(Said.WELCOME, entry, ownWord, null, null));
        }
        var sealed = ownWord == null ? null : key.seal(entry, ownWord);
        journal.write(entry, scope, Act.WELCOME, "policy", List.of(id), List.of(), null, sealed);
    }

    /** Changes the name a customer is called by; the old one is kept nowhere. */
    public void rename(UUID id, long version, String newName, Look look) {
        var scope = scopes.enter(look, id);
        var name = newName == null ? "" : newName.strip().replaceAll("\\s+", " ");
        Welcome.refuseName(name);
        var customer = find(id, scope);
        customer.requireVersion(version);
        var before =
                database.list("select token from customer_name where customer_id = ?", row -> row.getString(1), id);
        customer.callThem(name);
        entities.flush();
        names.replace(id, customer.isPerson(), name, customer.onlyTeam());
        journal.saw(scope, Act.CORRECT, List.of(id), List.of("called-name"));
        forgetWords(before);
        scopes.enter(look, id);
    }

    /** Hands a customer to another manager and deputy. Only who looks after them, or a lead, may do it. */
    @RolesAllowed({Role.MANAGER, Role.LEAD})
    public void entrust(UUID id, long version, UUID manager, UUID deputy, Look look) {
        var scope = scopes.enter(look, id);
        var care = new CareChoice(database).choose(manager, deputy, scope);
        var customer = find(id, scope);
        customer.requireVersion(version);
        var header = new CustomerQueries(database).header(id).orElseThrow();
        HandoverRule.refuse(header, care, scope.roles(), scope.colleague()).ifPresent(no -> {
            throw scopes.deny(scope, no, id);
        });
        refuseBehindAWall(id, care, scope);
        customer.entrust(care);
        entities.flush();
        database.run("update customer_name set only_team = ? where customer_id = ?", customer.onlyTeam(), id);
        journal.saw(scope, Act.CORRECT, List.of(id), List.of());
    }

    private void refuseBehindAWall(UUID id, Care care, Scope scope) {
        var meets = database.one(
                "select meets_wall(?, ?, ?::uuid[])",
                row -> row.getBoolean(1),
                id,
                care.team(),
                List.of(care.manager(), care.deputy()));
        if (meets.orElse(true)) {
            throw scopes.deny(scope, Refusal.conflict("wall.serves-the-other"), id);
        }
    }

    /** Notes that a person belongs to an organisation. */
    public void affiliate(UUID person, UUID organisation, Look look) {
        var scope = scopes.enter(look);
        if (!find(person, scope).isPerson()) {
            throw Refusal.unfit("affiliation.person-only").asException();
        }
        join(person, organisation, scope);
        journal.saw(scope, Act.CORRECT, List.of(person, organisation), List.of());
    }

    public void separate(UUID person, UUID organisation, Look look) {
        var scope = scopes.enter(look);
        find(person, scope);
        find(organisation, scope);
        database.run("delete from affiliation where customer_id = ? and organisation_id = ?", person, organisation);
        journal.saw(scope, Act.FORGET, List.of(person, organisation), List.of());
    }

    private void join(UUID person, UUID organisation, Scope scope) {
        if (find(organisation, scope).isPerson()) {
            throw Refusal.unfit("affiliation.organisation-only").asException();
        }
        database.run(
                """
                insert into affiliation (customer_id, organisation_id, since) values (?, ?, ?)
                on conflict do nothing""",
                person,
                organisation,
                scope.today());
    }

    private Customer find(UUID id, Scope scope) {
        return Optional.ofNullable(entities.find(Customer.class, id))
                .orElseThrow(() -> scopes.deny(scope, Refusal.absent("customer.absent"), id));
    }

    /** Words only this name bore go too; row security lets the house alone delete them. */
    private void forgetWords(List<String> words) {
        scopes.enterAsHouse("directory-care");
        names.forgetUnused(words);
    }
}
