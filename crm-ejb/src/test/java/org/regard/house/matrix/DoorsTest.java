package org.regard.house.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.regard.disclosure.Look;
import org.regard.policy.Role;

/** Walks every door of the business by reflection: each says who may pass, and one behind which customers are says it by role. */
public class DoorsTest {

    private static final Set<String> ROLES = Set.of(Role.DESK, Role.MANAGER, Role.LEAD, Role.STEWARD, Role.ADMIN);

    @Test
    void every_door_says_who_may_pass() {
        var silent = new TreeSet<String>();
        doors().filter(door -> allowed(door) == null && !isOpen(door)).forEach(door -> silent.add(named(door)));
        assertEquals(new TreeSet<String>(), silent);
        assertTrue(doors().count() > 100, "too few doors were found");
    }

    @Test
    void only_roles_of_the_house_are_named() {
        doors().filter(door -> allowed(door) != null)
                .forEach(door -> assertTrue(ROLES.containsAll(allowed(door)), named(door)));
    }

    @Test
    void whoever_names_a_purpose_passes_by_role_and_never_as_anybody() {
        doors().filter(door -> Arrays.asList(door.getParameterTypes()).contains(Look.class))
                .forEach(door ->
                        assertTrue(allowed(door) != null && !allowed(door).isEmpty(), named(door)));
    }

    @Test
    void no_administrator_passes_a_door_behind_which_a_purpose_is_named() {
        var passed = new TreeSet<String>();
        doors().filter(door -> Arrays.asList(door.getParameterTypes()).contains(Look.class))
                .filter(door -> allowed(door).contains(Role.ADMIN))
                .forEach(door -> passed.add(named(door)));
        assertEquals(new TreeSet<String>(), passed);
    }

    public static java.util.stream.Stream<Method> doors() {
        return beans().stream()
                .flatMap(bean -> Arrays.stream(bean.getDeclaredMethods()))
                .filter(door -> Modifier.isPublic(door.getModifiers()) && !Modifier.isStatic(door.getModifiers()))
                .filter(door -> !door.isSynthetic() && !door.getName().equals("with"));
    }

    /** Null: not said by role. */
    public static List<String> allowed(Method door) {
        var own = door.getAnnotation(RolesAllowed.class);
        if (own == null && (door.isAnnotationPresent(PermitAll.class) || door.isAnnotationPresent(DenyAll.class))) {
            return null;
        }
        var said = own == null ? door.getDeclaringClass().getAnnotation(RolesAllowed.class) : own;
        return said == null ? null : List.of(said.value());
    }

    private static boolean isOpen(Method door) {
        return door.isAnnotationPresent(PermitAll.class)
                || door.isAnnotationPresent(DenyAll.class)
                || door.getDeclaringClass().isAnnotationPresent(PermitAll.class);
    }

    static String named(Method door) {
        return door.getDeclaringClass().getSimpleName() + "." + door.getName();
    }

    private static List<Class<?>> beans() {
        try {
            var place = Path.of(Look.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) return beans(place);
            try (var archive = FileSystems.newFileSystem(place)) {
                return beans(archive.getPath("/"));
            }
        } catch (IOException | java.net.URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<Class<?>> beans(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.map(root::relativize)
                    .map(file -> file.toString().replace('/', '.'))
                    .filter(name -> name.startsWith("org.regard.") && name.endsWith(".class"))
                    .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .filter(type ->
                            type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Look.class.getClassLoader());
        } catch (ClassNotFoundException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
