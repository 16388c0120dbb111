package org.regard.principles.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * How one guard is switched off in its compiled class.
 *
 * @param type the class, without {@code org.regard.}; one of a library has its whole name
 * @param how one or more of these, with {@code ;} between them: {@code off rule}, {@code method answers
 *     true|false|nothing|argument n|as other}, {@code method skips Owner.method}, the same {@code as true}, {@code says "words" for "words"},
 *     {@code lets anybody in}
 */
record Switch(String type, String how) {

    private static final Pattern OFF = Pattern.compile("off ([a-z0-9.-]+)");
    private static final Pattern ANSWERS =
            Pattern.compile("([\\w$]+)(?:/(\\d))? answers (true|false|nothing|argument (\\d)|as (\\w+))");
    private static final Pattern SKIPS = Pattern.compile("([\\w$]+) skips (\\w+)\\.([\\w<>]+)( as true)?");
    private static final Pattern SAYS = Pattern.compile("says \"(.*)\" for \"(.*)\"");
    private static final String DOORS = "lets anybody in";
    private static final String LOCK = "Ljakarta/annotation/security/RolesAllowed;";

    Class<?> loaded() {
        try {
            return Class.forName(name());
        } catch (ClassNotFoundException failure) {
            throw new IllegalArgumentException(toString(), failure);
        }
    }

    /** The class as it is. */
    byte[] asItIs() {
        var file = '/' + name().replace('.', '/') + ".class";
        try (var in = Switch.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no class " + type);
            }
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The class without the guard; empty when there is no place where the switch would work. */
    Optional<byte[]> without() {
        var node = new ClassNode();
        new ClassReader(asItIs()).accept(node, 0);
        for (var one : how.split("; ")) {
            if (change(one).applyAsInt(node) == 0) {
                return Optional.empty();
            }
        }
        var writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        node.accept(writer);
        return Optional.of(writer.toByteArray());
    }

    private String name() {
        return type.startsWith("com.") ? type : "org.regard." + type;
    }

    private static ToIntFunction<ClassNode> change(String how) {
        Matcher m = OFF.matcher(how);
        if (m.matches()) {
            var rule = m.group(1);
            return node -> new RuleOff(node, rule).places();
        }
        Matcher answers = ANSWERS.matcher(how);
        if (answers.matches()) {
            return node -> answers(node, answers);
        }
        Matcher skips = SKIPS.matcher(how);
        if (skips.matches()) {
            return node -> skips(node, skips);
        }
        Matcher says = SAYS.matcher(how);
        if (says.matches()) {
            return node -> says(node, says.group(1), says.group(2));
        }
        if (how.equals(DOORS)) {
            return Switch::unlock;
        }
        throw new IllegalArgumentException("no switch: " + how);
    }

    private static int answers(ClassNode node, Matcher said) {
        int places = 0;
        for (var method : node.methods) {
            var given = Type.getArgumentTypes(method.desc).length;
            if (method.name.equals(said.group(1))
                    && (said.group(2) == null || given == Integer.parseInt(said.group(2)))) {
                Code.body(method, answer(node, method, said));
                places++;
            }
        }
        return places;
    }

    private static InsnList answer(ClassNode node, MethodNode method, Matcher said) {
        if (said.group(5) != null) {
            return Code.like(node, method, said.group(5));
        }
        return switch (said.group(3)) {
            case "true" -> just(org.objectweb.asm.Opcodes.ICONST_1);
            case "false" -> just(org.objectweb.asm.Opcodes.ICONST_0);
            case "nothing" -> Code.nothing(Type.getReturnType(method.desc));
            default -> Code.argument(method, Integer.parseInt(said.group(4)));
        };
    }

    private static InsnList just(int opcode) {
        var code = new InsnList();
        code.add(new InsnNode(opcode));
        return code;
    }

    /** In a method and in the lambdas that stand in it. */
    private static int skips(ClassNode node, Matcher said) {
        int places = 0;
        for (var method : node.methods) {
            if (method.name.equals(said.group(1)) || method.name.startsWith("lambda$" + said.group(1) + "$")) {
                for (var at : method.instructions.toArray()) {
                    if (isCall(at, said.group(2), said.group(3))) {
                        Code.skip(method, (MethodInsnNode) at, said.group(4) != null);
                        places++;
                    }
                }
            }
        }
        return places;
    }

    private static boolean isCall(AbstractInsnNode at, String owner, String name) {
        return at instanceof MethodInsnNode call
                && call.name.equals(name)
                && call.owner.substring(call.owner.lastIndexOf('/') + 1).equals(owner);
    }

    private static int says(ClassNode node, String words, String others) {
        int places = 0;
        for (var method : node.methods) {
            for (var at : method.instructions.toArray()) {
                if (at instanceof LdcInsnNode constant && constant.cst instanceof String text && text.contains(words)) {
                    constant.cst = text.replace(words, others);
                    places++;
                }
                places += saysJoined(at, words, others);
            }
        }
        return places;
    }

    /** Words that are joined with what is only known later. */
    private static int saysJoined(AbstractInsnNode at, String words, String others) {
        if (!(at instanceof InvokeDynamicInsnNode joined)) {
            return 0;
        }
        int places = 0;
        for (int i = 0; i < joined.bsmArgs.length; i++) {
            if (joined.bsmArgs[i] instanceof String text && text.contains(words)) {
                joined.bsmArgs[i] = text.replace(words, others);
                places++;
            }
        }
        return places;
    }

    private static int unlock(ClassNode node) {
        int places = unlock(node.visibleAnnotations);
        for (var method : node.methods) {
            places += unlock(method.visibleAnnotations);
        }
        return places;
    }

    private static int unlock(java.util.List<org.objectweb.asm.tree.AnnotationNode> marks) {
        return marks != null && marks.removeIf(mark -> mark.desc.equals(LOCK)) ? 1 : 0;
    }

    @Override
    public String toString() {
        return type + " " + how;
    }
}
