package org.regard.principles.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.regard.house.TestDatabase;

/** One test, run by itself in this process, such as {@code knowledge.FactRulesTest.nothing_was_told_tomorrow}. */
record Trial(String test) {

    private static final Launcher LAUNCHER = LauncherFactory.create(LauncherConfig.builder()
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .build());

    /** What came of it: a test that broke before it could say anything says nothing. */
    enum Verdict {
        PASSED,
        FAILED,
        BROKEN
    }

    /** Whether there is such a test. */
    boolean isThere() {
        try {
            return Arrays.stream(type().getDeclaredMethods())
                    .anyMatch(one -> one.getName().equals(method()));
        } catch (IllegalArgumentException failure) {
            return false;
        }
    }

    /** Whether it needs no database: its class does not speak of a house. */
    boolean isPlain() {
        var file = '/' + type().getName().replace('.', '/') + ".class";
        try (var in = Trial.class.getResourceAsStream(file)) {
            return !new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains("org/regard/house/House");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Runs it; a test that could not begin, or met a class that cannot be loaded, is no failure. */
    Verdict verdict() {
        var ends = new Ends();
        var found = Arrays.stream(type().getDeclaredMethods())
                .filter(one -> one.getName().equals(method()))
                .map(one -> DiscoverySelectors.selectMethod(type(), one))
                .toList();
        int databases = TestDatabase.count();
        LAUNCHER.execute(
                LauncherDiscoveryRequestBuilder.request().selectors(found).build(), ends);
        TestDatabase.closeAfter(databases);
        if (ends.broken) {
            return Verdict.BROKEN;
        }
        return ends.failed ? Verdict.FAILED : ends.passed ? Verdict.PASSED : Verdict.BROKEN;
    }

    private Class<?> type() {
        try {
            return Class.forName("org.regard." + test.substring(0, test.lastIndexOf('.')));
        } catch (ClassNotFoundException failure) {
            throw new IllegalArgumentException(test, failure);
        }
    }

    private String method() {
        return test.substring(test.lastIndexOf('.') + 1);
    }

    @Override
    public String toString() {
        return test;
    }

    private static final class Ends implements TestExecutionListener {

        private boolean passed;
        private boolean failed;
        private boolean broken;

        @Override
        public void executionFinished(TestIdentifier one, TestExecutionResult result) {
            if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
                passed |= one.isTest();
            } else if (one.isTest()
                    && result.getThrowable()
                            .filter(LinkageError.class::isInstance)
                            .isEmpty()) {
                failed = true;
            } else {
                broken = true;
            }
        }
    }
}
