package org.regard.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.SessionScoped;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The architecture is a test: rooms, walls and habits of docs/architecture, in one reading of the classes. */
@AnalyzeClasses(packages = "org.regard", importOptions = ArchitectureTest.Product.class)
class ArchitectureTest {

    /** The rooms from the ground up; a room knows those before it and none after it. */
    private static final List<Set<String>> ROOMS = List.of(
            Set.of("platform"),
            Set.of("paper"),
            Set.of("sealing"),
            Set.of("policy"),
            Set.of("disclosure"),
            Set.of("colleague"),
            Set.of("customer"),
            Set.of("boundary", "rights", "wording"),
            Set.of("knowledge"),
            Set.of("interaction"),
            Set.of("relationship"),
            Set.of("mirror"),
            Set.of("retention"),
            Set.of("duplicate"),
            Set.of("exchange"),
            Set.of("demo"),
            Set.of("web"));

    private static final int LONGEST_FILE = 300;

    /** Not the tests, neither as folder nor as archive. */
    static final class Product implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/") && !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static final ArchRule rooms_form_no_cycle =
            slices().matching("org.regard.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule core_never_sees_the_web = noClasses()
            .that()
            .resideOutsideOfPackage("org.regard.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.regard.web..", "jakarta.faces..", "org.primefaces..", "jakarta.servlet..", "jakarta.ws.rs..");

    @ArchTest
    static final ArchRule pages_never_query = noClasses()
            .that()
            .resideInAPackage("org.regard.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule no_entity_leaves_the_core = noClasses()
            .that()
            .resideInAPackage("org.regard.web..")
            .should()
            .dependOnClassesThat(describe("are entities", ArchitectureTest::isEntity));

    @ArchTest
    static final ArchRule entities_have_no_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule rules_and_records_are_plain_java = noClasses()
            .that(describe("are rules, records or enums of the core", ArchitectureTest::isPlain))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.eclipse.persistence..", "javax.sql..");

    @ArchTest
    static final ArchRule every_door_has_a_lock = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(Stateful.class)
            .or()
            .areAnnotatedWith(Singleton.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(DenyAll.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule sessions_hold_nothing_of_ours = noClasses().should().beAnnotatedWith(SessionScoped.class);

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now");

    /** One class makes temporary tables for COPY: the names of its tables are its own, no value stands in the text. */
    @ArchTest
    static final ArchRule parameters_are_bound =
            noClasses().that().doNotHaveSimpleName("Bulk").should().callMethod(Connection.class, "createStatement");

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveNameMatching(".*(Helper|Utils?|Impl|Dto|Facade|Assembler)");

    @ArchTest
    static void a_room_knows_only_the_rooms_below_it(JavaClasses product) {
        for (int i = 0; i < ROOMS.size(); i++) {
            var above = ROOMS.subList(i + 1, ROOMS.size()).stream()
                    .flatMap(Set::stream)
                    .map(room -> "org.regard." + room + "..")
                    .toArray(String[]::new);
            for (var room : ROOMS.get(i)) {
                noClasses()
                        .that()
                        .resideInAPackage("org.regard." + room + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(above)
                        .allowEmptyShould(true)
                        .check(product);
            }
        }
    }

    @ArchTest
    static void every_room_has_its_place(JavaClasses product) {
        var known = ROOMS.stream().flatMap(Set::stream).collect(Collectors.toSet());
        var unknown = product.stream()
                .map(type -> type.getPackageName().split("\\."))
                .filter(path -> path.length > 2 && !known.contains(path[2]))
                .map(path -> path[2])
                .collect(Collectors.toSet());
        assertEquals(Set.of(), unknown);
    }

    @ArchTest
    static void a_file_is_read_in_one_sitting(JavaClasses product) {
        var tooLong = sources()
                .filter(file -> lines(file) > LONGEST_FILE)
                .map(Path::toString)
                .toList();
        assertEquals(List.of(), tooLong);
    }

    @ArchTest
    static void nothing_typed_by_somebody_is_shown_unescaped(JavaClasses product) {
        var unescaped = files(Path.of("src/main/webapp"), ".xhtml")
                .filter(page -> read(page).contains("escape=\"false\""))
                .map(Path::toString)
                .toList();
        assertEquals(List.of(), unescaped);
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class);
    }

    private static boolean isPlain(JavaClass type) {
        return !type.getPackageName().startsWith("org.regard.web")
                && (type.isRecord() || type.isEnum() || type.getSimpleName().matches(".*Rules?"));
    }

    private static Stream<Path> sources() {
        return Stream.of("crm-ejb", "crm-web", "crm-run", "crm-bench")
                .map(module -> Path.of("..", module, "src"))
                .flatMap(folder -> files(folder, ".java"));
    }

    private static Stream<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var all = Files.walk(folder)) {
            return new ArrayList<>(
                            all.filter(file -> file.toString().endsWith(ending)).toList())
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int lines(Path file) {
        return (int) read(file).lines().count();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
