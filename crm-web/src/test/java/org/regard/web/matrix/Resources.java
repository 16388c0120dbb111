package org.regard.web.matrix;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The resources of the interface as they are in the code: their addresses, and the locks of the doors that they open. */
final class Resources {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("org.regard");

    private Resources() {}

    static List<JavaMethod> all() {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> verb(method).isPresent())
                .toList();
    }

    static String name(JavaMethod resource) {
        return verb(resource).orElseThrow() + " " + path(resource.getOwner()) + path(resource);
    }

    private static String path(HasAnnotations<?> at) {
        return at.isAnnotatedWith(Path.class)
                ? (String) at.getAnnotationOfType(Path.class.getName())
                        .get("value")
                        .orElse("")
                : "";
    }

    private static Optional<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(one -> one.getRawType())
                .filter(type -> type.isAnnotatedWith(HttpMethod.class))
                .map(JavaClass::getSimpleName)
                .findFirst();
    }

    /** The doors that a resource opens, itself or through other classes of the interface. */
    static Set<JavaMethod> doors(JavaMethod resource) {
        var doors = new HashSet<JavaMethod>();
        follow(resource, doors, new HashSet<>());
        return doors;
    }

    private static void follow(JavaMethod from, Set<JavaMethod> doors, Set<JavaMethod> seen) {
        if (!seen.add(from)) return;
        for (var call : from.getMethodCallsFromSelf()) {
            call.getTarget().resolveMember().ifPresent(to -> {
                if (isBean(to.getOwner())) doors.add(to);
                else if (to.getOwner().getPackageName().startsWith("org.regard.web")) follow(to, doors, seen);
            });
        }
    }

    private static boolean isBean(JavaClass type) {
        return type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class);
    }

    /** Who passes all locks. */
    static Set<String> roles(JavaMethod resource) {
        var roles = new TreeSet<>(WayIn.ROLES.values());
        doors(resource).forEach(door -> lock(door).ifPresent(roles::retainAll));
        return roles;
    }

    private static Optional<Set<String>> lock(JavaMethod door) {
        return door.tryGetAnnotationOfType(RolesAllowed.class)
                .or(() -> door.getOwner().tryGetAnnotationOfType(RolesAllowed.class))
                .map(allowed -> Set.of(allowed.value()));
    }
}
