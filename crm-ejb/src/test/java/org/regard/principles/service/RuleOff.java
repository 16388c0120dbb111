package org.regard.principles.service;

import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.ICONST_1;

import java.util.ArrayList;
import java.util.List;
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
 * Takes one named rule out of a compiled class: wherever it would say no, the code goes on as if it had not been asked. A "no"
 * that is thrown is not thrown, one that is answered is answered by nothing, a condition that leads to it never holds.
 */
final class RuleOff {

    private static final String REFUSAL = "org/regard/platform/Refusal";
    private static final List<String> THROWN = List.of("org/regard/platform/Refused", "java/lang/RuntimeException");
    private static final List<String> TAKERS =
            List.of("java/util/Optional", "java/util/stream/Stream", "java/util/List");

    /** What a report is told by. */
    private static final List<String> TELLS = List.of("add", "accept");

    private static final java.util.regex.Pattern CONDITIONS = java.util.regex.Pattern.compile("Predicate$|\\$Broken$");

    private final ClassNode type;
    private final String rule;

    RuleOff(ClassNode type, String rule) {
        this.type = type;
        this.rule = rule;
    }

    /** In how many places the rule no longer says anything. */
    int places() {
        int places = 0;
        for (var method : List.copyOf(type.methods)) {
            for (var at : method.instructions.toArray()) {
                if (at instanceof LdcInsnNode constant
                        && (rule.equals(constant.cst) && isOff(method, at) || isOffInStatement(constant))) {
                    places++;
                }
            }
        }
        return places;
    }

    /** A statement that answers the rule answers nothing instead. */
    private boolean isOffInStatement(LdcInsnNode constant) {
        var answer = "then '" + rule + "'";
        boolean answers = constant.cst instanceof String text && text.contains(answer);
        if (answers) {
            constant.cst = ((String) constant.cst).replace(answer, "then ''");
        }
        return answers;
    }

    /** Follows the rule from where it is named to where it would take effect. */
    private boolean isOff(MethodNode method, AbstractInsnNode named) {
        boolean refused = false;
        for (var at = named.getNext(); at != null; at = at.getNext()) {
            if (at instanceof MethodInsnNode call) {
                refused |= isNo(call) || call == named.getNext();
                if (refused && isRuleOfAList(call)) {
                    return neverHolds(named, call);
                }
                if (refused && takes(call)) {
                    Code.skip(method, call);
                    return true;
                }
            } else if (refused && Code.isThrow(at)) {
                Code.goOn(method, at);
                return true;
            } else if (refused && at.getOpcode() == ARETURN) {
                return isAnswered(method, at);
            }
        }
        return false;
    }

    /** A condition and its refusal, made once when the class was loaded: the condition is made to never hold. */
    private boolean neverHolds(AbstractInsnNode named, MethodInsnNode made) {
        for (var at = named.getNext(); made != null && at != made; at = at.getNext()) {
            if (isNever(at)) {
                return true;
            }
        }
        for (var at = named.getPrevious(); at != null; at = at.getPrevious()) {
            if (isNever(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNever(AbstractInsnNode at) {
        var condition = Code.behind(type, at).filter(one -> one.desc.endsWith(")Z"));
        condition.ifPresent(one -> answers(one, ICONST_0));
        return condition.isPresent();
    }

    private boolean isAnswered(MethodNode method, AbstractInsnNode answered) {
        var answer = Type.getReturnType(method.desc).getInternalName();
        if (THROWN.contains(answer)) {
            return isLetThrough(method);
        }
        if (method.name.startsWith("lambda$static$")) {
            return makers(method).stream().anyMatch(maker -> neverHolds(maker, null));
        }
        var instead = new InsnList();
        instead.add(new InsnNode(org.objectweb.asm.Opcodes.POP));
        instead.add(Code.nothing(Type.getReturnType(method.desc)));
        method.instructions.insertBefore(answered, instead);
        return true;
    }

    /** {@code filter(condition).orElseThrow(rule)}: the condition is made to hold always. */
    private boolean isLetThrough(MethodNode thrower) {
        return makers(thrower).stream().filter(this::isFiltered).count() > 0;
    }

    /** Where a lambda is made. */
    private List<AbstractInsnNode> makers(MethodNode lambda) {
        var makers = new ArrayList<AbstractInsnNode>();
        for (var method : type.methods) {
            for (var at : method.instructions.toArray()) {
                if (Code.behind(type, at).filter(lambda::equals).isPresent()) {
                    makers.add(at);
                }
            }
        }
        return makers;
    }

    private boolean isFiltered(AbstractInsnNode thrower) {
        var before = before(thrower);
        if (!(before instanceof MethodInsnNode call) || !call.name.equals("filter")) {
            return false;
        }
        for (var at = before.getPrevious(); at != null; at = at.getPrevious()) {
            if (at instanceof InvokeDynamicInsnNode) {
                var condition = Code.behind(type, at);
                condition.ifPresent(one -> answers(one, ICONST_1));
                return condition.isPresent();
            }
        }
        return false;
    }

    private static AbstractInsnNode before(AbstractInsnNode at) {
        var before = at.getPrevious();
        while (before != null && !(before instanceof MethodInsnNode)) {
            before = before.getPrevious();
        }
        return before;
    }

    private static void answers(MethodNode condition, int constant) {
        var code = new InsnList();
        code.add(new InsnNode(constant));
        Code.body(condition, code);
    }

    private static boolean isRuleOfAList(MethodInsnNode call) {
        var given = Type.getArgumentTypes(call.desc);
        return given.length == 2
                && java.util.stream.Stream.of(given)
                        .anyMatch(one -> one.getDescriptor().equals("L" + REFUSAL + ";"))
                && java.util.stream.Stream.of(given)
                        .anyMatch(
                                one -> CONDITIONS.matcher(one.getInternalName()).find());
    }

    /** Whether a call is where the refusal takes effect: it makes the answer of it, or says no itself. */
    private static boolean takes(MethodInsnNode call) {
        var given = new ArrayList<String>();
        for (var one : Type.getArgumentTypes(call.desc)) {
            given.add(one.getDescriptor());
        }
        var answer = Type.getReturnType(call.desc);
        boolean wraps = answer.getSort() == Type.OBJECT
                && TAKERS.contains(answer.getInternalName())
                && (call.name.equals("of") || given.contains("L" + REFUSAL + ";"));
        return wraps || call.name.equals("refuse") && given.contains("Z") || TELLS.contains(call.name);
    }

    /** Whether a call makes a "no" of the rule: a refusal, an exception, a line in the report of an import. */
    private static boolean isNo(MethodInsnNode call) {
        return returns(call, REFUSAL)
                || returns(call, THROWN.get(0))
                || call.name.equals("refuse")
                || call.owner.endsWith("/RowRefusal")
                || call.owner.endsWith("/Unreadable");
    }

    private static boolean returns(MethodInsnNode call, String internalName) {
        var answer = Type.getReturnType(call.desc);
        return answer.getSort() == Type.OBJECT && answer.getInternalName().equals(internalName);
    }
}
