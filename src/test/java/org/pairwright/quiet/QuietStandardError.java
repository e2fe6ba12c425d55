package org.pairwright.quiet;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// Fails a test that leaves a word on standard error: a warning of Java, JavaFX, a style sheet or
/// our own log is a defect, and the test that caused it is the place to learn of it.
///
/// Registered for every test. Words that come after the last test of all fail the run itself.
public final class QuietStandardError
        implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.create(QuietStandardError.class))
                .computeIfAbsent(
                        StandardError.class,
                        first -> {
                            StandardError.listen();
                            return (AutoCloseable) QuietStandardError::refuseWords;
                        });
    }

    @Override
    public void afterEach(ExtensionContext context) {
        refuseWords();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        refuseWords();
    }

    private static void refuseWords() {
        String words = StandardError.take();
        if (!words.isEmpty()) {
            throw new AssertionError("Standard error is not empty:\n" + words);
        }
    }
}
