package org.regard.house.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.regard.house.Company;
import org.regard.house.Guests;
import org.regard.house.House;
import org.regard.house.Raw;
import org.regard.house.TestClock;
import org.regard.house.matrix.MatrixRules.Asker;
import org.regard.house.matrix.MatrixRules.Being;
import org.regard.mirror.CustomerData;

/** Plants a row of every table with customer data for every customer of the matrix, and answers the words to write another. */
final class PlantedRows {

    private static final List<CustomerData> BY_THE_DESK = List.of(CustomerData.BRING_IN, CustomerData.EMERGENCY_ALERT);
    private final Map<CustomerData, TableRow> rows = TableRow.all();
    private final Map<String, Object> house = new HashMap<>();
    private final MatrixGuests guests;
    private final Company company;

    PlantedRows(House where, Company company, MatrixGuests guests) {
        this.guests = guests;
        this.company = company;
        var more = new Guests(where);
        house.putAll(Map.of(
                "rm",
                company.rm,
                "deputy",
                company.deputy,
                "lead",
                company.lead,
                "harbour",
                company.harbour,
                "today",
                TestClock.START,
                "talk",
                "conversation",
                "firm",
                more.organisation("rm", "Firm"),
                "neighbour",
                more.person("rm", "Neighbour"),
                "job",
                UUID.randomUUID(),
                "run",
                UUID.randomUUID()));
        try (var owner = Raw.asOwner(where.home())) {
            plant(owner);
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    TableRow of(CustomerData table) {
        return rows.get(table);
    }

    List<CustomerData> tables() {
        return new ArrayList<>(rows.keySet());
    }

    /** What a row about a customer says when somebody writes it for a purpose. */
    Map<String, Object> words(Asker who, String purpose, Being about) {
        var words = words(who.id(), about);
        words.put("talk", purpose);
        return words;
    }

    private Map<String, Object> words(UUID me, Being about) {
        var customer = guests.ids.get(about);
        var words = new HashMap<>(house);
        words.put("me", me);
        words.put("customer", customer);
        words.put("id", UUID.randomUUID());
        words.put("text", UUID.randomUUID().toString());
        words.put("fact", MatrixGuests.fact(customer, "called-how"));
        for (var part : List.of("note", "boundary", "passed", "merge")) {
            words.put(
                    part, UUID.nameUUIDFromBytes((part + customer).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
        return words;
    }

    /** As the owner, with the walls taken down for this one moment. */
    private void plant(Raw owner) {
        rows.values().forEach(row -> wall(owner, row, "no force"));
        for (var run : List.of("import_job", "erasure_run")) {
            owner.run("alter table " + run + " no force row level security");
        }
        TableRow.run(
                owner,
                """
                insert into import_job (id, colleague_id, purpose, policy, kind, charset, separator, state, dry_run, on_duplicate,
                  manager_id, deputy_id, team_id, brought_at, touched_at)
                values (:job, :rm, 'directory-care', 1, 'csv', 'UTF-8', ';', 'done', true, 'skip', :rm, :deputy, :harbour, now(), now())""",
                house);
        TableRow.run(
                owner,
                """
                insert into erasure_run (id, colleague_id, why, contract_runs, state, began_at, deleted_in)
                values (:run, :rm, 'unlawful', false, 'deleted', now(), pg_current_xact_id()::xid)""",
                house);
        for (var row : rows.values()) {
            if (row.there()) continue;
            var me = BY_THE_DESK.contains(row.table()) ? company.desk : company.rm;
            guests.ids.keySet().forEach(being -> TableRow.run(owner, row.add(), words(me, being)));
        }
        rows.values().forEach(row -> wall(owner, row, "force"));
        for (var run : List.of("import_job", "erasure_run")) {
            owner.run("alter table " + run + " force row level security");
        }
    }

    private static void wall(Raw owner, TableRow row, String force) {
        owner.run("alter table " + row.table().table() + " " + force + " row level security");
    }
}
