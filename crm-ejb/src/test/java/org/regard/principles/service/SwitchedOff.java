package org.regard.principles.service;

import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import net.bytebuddy.agent.ByteBuddyAgent;

/** One guard switched off in this process, until this is closed. The product has no hook for it: the loaded class is redefined. */
final class SwitchedOff implements AutoCloseable {

    private static final Instrumentation HERE = ByteBuddyAgent.install();

    private final Switch guard;
    private final Class<?> type;

    private SwitchedOff(Switch guard, Class<?> type) {
        this.guard = guard;
        this.type = type;
    }

    /** @throws IllegalArgumentException when the class has no such guard, or cannot go on without it */
    static SwitchedOff by(Switch guard) {
        var type = guard.loaded();
        var without = guard.without().orElseThrow(() -> new IllegalArgumentException("not there: " + guard));
        try {
            redefine(type, without);
        } catch (VerifyError cannotGoOn) {
            throw new IllegalArgumentException("cannot go on without: " + guard, cannotGoOn);
        }
        return new SwitchedOff(guard, type);
    }

    private static void redefine(Class<?> type, byte[] code) {
        try {
            HERE.redefineClasses(new ClassDefinition(type, code));
        } catch (ClassNotFoundException | UnmodifiableClassException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        redefine(type, guard.asItIs());
    }

    @Override
    public String toString() {
        return guard.toString();
    }
}
