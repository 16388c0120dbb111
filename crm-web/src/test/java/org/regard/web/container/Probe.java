package org.regard.web.container;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.regard.disclosure.Scopes;
import org.regard.platform.Database;
import org.regard.platform.Ids;
import org.regard.platform.Refusal;

/** Looks from inside a transaction of the server at what only shows there. */
@Stateless
@PermitAll // part of the tests, not of the product
public class Probe {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private Scopes scopes;

    /** Which process of PostgreSQL serves the entities, and which the plain statements: twice each, in turn. */
    public List<Integer> backends() {
        return List.of(ofEntities(), ofDatabase(), ofEntities(), ofDatabase());
    }

    private int ofEntities() {
        return ((Number) entities.createNativeQuery("select pg_backend_pid()").getSingleResult()).intValue();
    }

    private int ofDatabase() {
        return database.one("select pg_backend_pid()", row -> row.getInt(1)).orElseThrow();
    }

    /** What the transaction says about itself at its beginning; nothing of an earlier one may be left. */
    public String scope() {
        return database.one(
                        "select coalesce(current_setting('regard.purpose', true), '') || coalesce(current_setting('regard.roles', true), '')",
                        row -> row.getString(1))
                .orElse("");
    }

    public void enterAsHouse() {
        scopes.enterAsHouse("oversight");
    }

    public void addsTeamAndRefuses(String name) {
        database.run("insert into team (id, name) values (?, ?)", Ids.next(), name);
        throw Refusal.conflict("team.name-taken").asException();
    }

    public boolean hasTeam(String name) {
        return database.one("select 1 from team where name = ?", row -> 1, name).isPresent();
    }

    public String role() {
        return database.one("select current_user::text", row -> row.getString(1))
                .orElseThrow();
    }

    /** Journal entries, and how many of them wait for the seal. */
    public List<Long> journal() {
        scopes.enterAsHouse("oversight");
        return List.of(count("disclosure"), count("disclosure_unsealed"));
    }

    private long count(String table) {
        return database.one("select count(*) from " + table, row -> row.getLong(1))
                .orElseThrow();
    }

    /** Reads one row of each entity that the server knows: a missing column shows here. */
    public int entities() {
        var all = entities.getMetamodel().getEntities();
        scopes.enterAsHouse("oversight");
        for (var entity : all) {
            entities.createQuery("select e from " + entity.getName() + " e")
                    .setMaxResults(1)
                    .getResultList();
        }
        return all.size();
    }
}
