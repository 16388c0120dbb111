package org.regard.principles.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.regard.platform.Refusal;

/**
 * A rule that says no, and the class in which it does: a rule that is named in two classes is two guards.
 *
 * @param name of the rule, such as {@code fact.never-kept}
 * @param type the class, without {@code org.regard.}
 */
record Rule(String name, String type) implements Comparable<Rule> {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");
    private static final Pattern IN_STATEMENT = Pattern.compile("then '(" + NAME + ")'");
    /** Where a rule stands alone as the answer: nobody is there to whom a refusal could be shown. */
    private static final Pattern IMPORTS = Pattern.compile("/exchange/(work|staging)/");
    /** A no of these is a refusal, an exception with one, or the reading of a value that did not succeed. */
    private static final List<String> NO =
            List.of("org/regard/platform/Refusal", "org/regard/platform/Refused", "org/regard/knowledge/Reading");

    /** Every rule of the business, found in the compiled classes. */
    static Set<Rule> all() {
        var rules = new TreeSet<Rule>();
        for (var file : classes()) {
            var type = new ClassNode();
            try {
                new ClassReader(Files.readAllBytes(file)).accept(type, ClassReader.SKIP_DEBUG);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            for (var method : type.methods) {
                for (var at : method.instructions.toArray()) {
                    for (var rule : inStatement(at)) {
                        rules.add(new Rule(rule, named(type)));
                    }
                    if (isRule(at) && leadsToANo(at, type.name)) {
                        rules.add(new Rule((String) ((LdcInsnNode) at).cst, named(type)));
                    }
                }
            }
        }
        return rules;
    }

    private static String named(ClassNode type) {
        return type.name.replace('/', '.').replace("org.regard.", "");
    }

    private static List<Path> classes() {
        try {
            var root = Path.of(Refusal.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (var files = Files.walk(root.resolve("org/regard"))) {
                return files.filter(file -> file.toString().endsWith(".class")).toList();
            }
        } catch (IOException | URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Rules that a statement answers. */
    private static List<String> inStatement(AbstractInsnNode at) {
        return at instanceof LdcInsnNode constant && constant.cst instanceof String text
                ? IN_STATEMENT
                        .matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .toList()
                : List.of();
    }

    private static boolean isRule(AbstractInsnNode at) {
        return at instanceof LdcInsnNode constant
                && constant.cst instanceof String text
                && NAME.matcher(text).matches();
    }

    /** The next call that says no comes before another rule is named. */
    private static boolean leadsToANo(AbstractInsnNode named, String type) {
        for (var at = named.getNext(); at != null && !isRule(at); at = at.getNext()) {
            if (at instanceof MethodInsnNode call) {
                var answer = Type.getReturnType(call.desc);
                if (call.name.equals("refuse")
                        || call.owner.endsWith("/RowRefusal")
                        || call.owner.endsWith("/Unreadable")
                        || IMPORTS.matcher(type).find()
                                && call.owner.equals("java/util/Optional")
                                && call == named.getNext()
                        || answer.getSort() == Type.OBJECT && NO.contains(answer.getInternalName())) {
                    return true;
                }
            }
        }
        return false;
    }

    Switch off() {
        return new Switch(type, "off " + name);
    }

    /** It says no as before, by a name that nobody knows. */
    Switch renamed() {
        return new Switch(type, "says \"" + name + "\" for \"nobody.says-so\"");
    }

    @Override
    public int compareTo(Rule other) {
        return (type + " " + name).compareTo(other.type + " " + other.name);
    }

    @Override
    public String toString() {
        return name + " in " + type;
    }
}
