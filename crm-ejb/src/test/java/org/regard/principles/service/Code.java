package org.regard.principles.service;

import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.ATHROW;
import static org.objectweb.asm.Opcodes.DCONST_0;
import static org.objectweb.asm.Opcodes.DRETURN;
import static org.objectweb.asm.Opcodes.FCONST_0;
import static org.objectweb.asm.Opcodes.FRETURN;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.LCONST_0;
import static org.objectweb.asm.Opcodes.LRETURN;
import static org.objectweb.asm.Opcodes.POP;
import static org.objectweb.asm.Opcodes.POP2;
import static org.objectweb.asm.Opcodes.RETURN;

import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Small pieces of compiled code: what answers nothing, what lets go on. */
final class Code {

    /** What nothing is, for types whose nothing is not null. */
    private static final Map<String, String> EMPTY = Map.of(
            "java/util/Optional", "empty",
            "java/util/List", "of",
            "java/util/Set", "of",
            "java/util/Map", "of",
            "java/util/stream/Stream", "empty");

    private Code() {}

    /** Puts the answer "nothing" on the stack: 0, false, null, an empty list; not a thing for void. */
    static InsnList nothing(Type type) {
        var code = new InsnList();
        switch (type.getSort()) {
            case Type.VOID -> {
                // not a thing
            }
            case Type.LONG -> code.add(new InsnNode(LCONST_0));
            case Type.DOUBLE -> code.add(new InsnNode(DCONST_0));
            case Type.FLOAT -> code.add(new InsnNode(FCONST_0));
            case Type.OBJECT, Type.ARRAY -> code.add(none(type));
            default -> code.add(new InsnNode(ICONST_0));
        }
        return code;
    }

    private static InsnList single(int opcode) {
        var code = new InsnList();
        code.add(new InsnNode(opcode));
        return code;
    }

    private static AbstractInsnNode none(Type type) {
        var empty = EMPTY.get(type.getInternalName());
        return empty == null
                ? new InsnNode(ACONST_NULL)
                : new MethodInsnNode(
                        INVOKESTATIC,
                        type.getInternalName(),
                        empty,
                        "()" + type.getDescriptor(),
                        !type.getInternalName().equals("java/util/Optional"));
    }

    static InsnNode giveBack(Type type) {
        return new InsnNode(
                switch (type.getSort()) {
                    case Type.VOID -> RETURN;
                    case Type.LONG -> LRETURN;
                    case Type.DOUBLE -> DRETURN;
                    case Type.FLOAT -> FRETURN;
                    case Type.OBJECT, Type.ARRAY -> ARETURN;
                    default -> IRETURN;
                });
    }

    /** A method that does nothing but answer. */
    static void body(MethodNode method, InsnList answer) {
        method.instructions.clear();
        method.tryCatchBlocks.clear();
        method.localVariables = null;
        method.visibleLocalVariableAnnotations = null;
        method.invisibleLocalVariableAnnotations = null;
        method.instructions.add(answer);
        method.instructions.add(giveBack(Type.getReturnType(method.desc)));
    }

    /** Answers what came in as the numbered argument, counted from 1. */
    static InsnList argument(MethodNode method, int number) {
        int slot = (method.access & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
        var types = Type.getArgumentTypes(method.desc);
        for (int i = 0; i < number - 1; i++) {
            slot += types[i].getSize();
        }
        var code = new InsnList();
        code.add(new VarInsnNode(types[number - 1].getOpcode(Opcodes.ILOAD), slot));
        var wanted = Type.getReturnType(method.desc).getDescriptor();
        if (types[number - 1].getInternalName().equals("java/lang/String") && wanted.equals("[B")) {
            code.add(new MethodInsnNode(Opcodes.INVOKEVIRTUAL, "java/lang/String", "getBytes", "()[B", false));
        }
        return code;
    }

    /** Answers as another method of the class does, given those of its arguments that this one has too. */
    static InsnList like(ClassNode type, MethodNode method, String other) {
        var found = type.methods.stream()
                .filter(one -> one.name.equals(other))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.name + " " + other));
        var code = new InsnList();
        if ((found.access & Opcodes.ACC_STATIC) == 0) {
            code.add(new VarInsnNode(Opcodes.ALOAD, 0));
        }
        var given = Type.getArgumentTypes(method.desc);
        for (var wanted : Type.getArgumentTypes(found.desc)) {
            int number = java.util.List.of(given).indexOf(wanted) + 1;
            code.add(argument(method, number));
        }
        code.add(new MethodInsnNode(
                (found.access & Opcodes.ACC_STATIC) == 0 ? Opcodes.INVOKEVIRTUAL : INVOKESTATIC,
                type.name,
                found.name,
                found.desc,
                false));
        return code;
    }

    /** A call that is not made: what it was given is dropped, and it answers nothing. */
    static void skip(MethodNode method, MethodInsnNode call) {
        skip(method, call, false);
    }

    /** The same; where it is asked whether, it answers yes. */
    static void skip(MethodNode method, MethodInsnNode call, boolean yes) {
        var instead = new InsnList();
        var given = Type.getArgumentTypes(call.desc);
        for (int i = given.length - 1; i >= 0; i--) {
            instead.add(new InsnNode(given[i].getSize() == 2 ? POP2 : POP));
        }
        if (call.getOpcode() != INVOKESTATIC) {
            instead.add(new InsnNode(POP));
        }
        instead.add(yes ? single(Opcodes.ICONST_1) : nothing(Type.getReturnType(call.desc)));
        method.instructions.insert(call, instead);
        method.instructions.remove(call);
    }

    /** An exception that is not thrown: what comes after it goes on, or the method ends where nothing does. */
    static void goOn(MethodNode method, AbstractInsnNode thrown) {
        var instead = new InsnList();
        instead.add(new InsnNode(POP));
        if (!isReached(thrown)) {
            var type = Type.getReturnType(method.desc);
            instead.add(nothing(type));
            instead.add(giveBack(type));
        }
        method.instructions.insert(thrown, instead);
        method.instructions.remove(thrown);
    }

    private static boolean isReached(AbstractInsnNode thrown) {
        for (var at = thrown.getNext(); at != null; at = at.getNext()) {
            if (at instanceof FrameNode) {
                return true;
            }
            if (at.getOpcode() >= 0) {
                return false;
            }
        }
        return false;
    }

    static boolean isThrow(AbstractInsnNode at) {
        return at.getOpcode() == ATHROW;
    }

    /** The method of this class that stands behind a lambda. */
    static Optional<MethodNode> behind(ClassNode type, AbstractInsnNode at) {
        if (!(at instanceof InvokeDynamicInsnNode made)
                || made.bsmArgs.length < 2
                || !(made.bsmArgs[1] instanceof Handle handle)
                || !handle.getOwner().equals(type.name)) {
            return Optional.empty();
        }
        return type.methods.stream()
                .filter(one -> one.name.equals(handle.getName()) && one.desc.equals(handle.getDesc()))
                .findFirst();
    }
}
