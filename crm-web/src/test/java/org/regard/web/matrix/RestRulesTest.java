package org.regard.web.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.regard.web.rest.frame.CommonAnswers;

/** Every resource, found by reflection, stands in the list of who may use it, and opens only doors whose locks say the same. */
class RestRulesTest {

    /** Opens one door or another: everybody reads what was published, stewards besides what is being written. */
    private static final String EITHER = "GET /policies/{version}/file";

    @Test
    void every_resource_has_a_rule_and_every_rule_a_resource() {
        var found = Resources.all().stream().map(Resources::name).collect(Collectors.toCollection(TreeSet::new));
        var ruled = WayIn.resources().stream().map(WayIn::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(ruled, found);
        assertEquals(ruled.size(), WayIn.resources().size(), "a rule stands twice");
    }

    @Test
    void the_locks_behind_a_resource_say_what_its_rule_says() {
        var wrong = new TreeMap<String, String>();
        for (var resource : Resources.all()) {
            var rule = rule(Resources.name(resource));
            if (rule.isOpen() || rule.name().equals(EITHER)) continue;
            var roles = Resources.roles(resource);
            if (!roles.equals(rule.codes())) wrong.put(rule.name(), "rule " + rule.codes() + ", locks " + roles);
        }
        assertEquals(new TreeMap<String, String>(), wrong);
    }

    @Test
    void every_resource_opens_a_door_and_says_how_it_refuses() {
        var silent = new TreeSet<String>();
        for (var resource : Resources.all()) {
            if (rule(Resources.name(resource)).isOpen()) continue;
            if (Resources.doors(resource).isEmpty()) silent.add(Resources.name(resource) + " opens no door");
            if (!resource.getOwner().isAnnotatedWith(CommonAnswers.class))
                silent.add(Resources.name(resource) + " is silent");
        }
        assertEquals(new TreeSet<String>(), silent);
    }

    @Test
    void whatever_touches_customers_asks_why() {
        var without = WayIn.resources().stream()
                .filter(one -> one.purpose().isEmpty() && !one.isOpen())
                .map(WayIn::path)
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(without.stream().noneMatch(path -> path.contains("/customers")), without.toString());
    }

    /** With {@code -Dregard.matrix.write=FILE} the tables are written behind those of the business. */
    @Test
    void the_tables_can_be_written_for_people() throws IOException {
        var tables = MatrixTables.of(WayIn.resources(), WayIn.pages());
        assertTrue(Set.of("GET", "POST", "PUT", "DELETE").stream().allMatch(tables::contains));
        var file = System.getProperty("regard.matrix.write");
        if (file != null) {
            var before = Files.readString(Path.of(file));
            var at = before.indexOf(MatrixTables.HEAD);
            Files.writeString(
                    Path.of(file), (at < 0 ? before : before.substring(0, at).stripTrailing() + "\n") + "\n" + tables);
        }
    }

    private static WayIn rule(String name) {
        return WayIn.resources().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no rule for " + name));
    }
}
