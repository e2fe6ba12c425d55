package org.pairwright.ui.kit;

import java.io.PrintWriter;
import java.io.StringWriter;

/// Something that went wrong, ready to be shown.
///
/// @param what what happened, in a sentence
/// @param details what a developer wants to see, for the clipboard
public record Failure(String what, String details) {
    public static Failure of(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return new Failure(words(thrown), trace.toString());
    }

    /// What wraps another failure without words of its own is passed over.
    private static String words(Throwable thrown) {
        String message = thrown.getMessage();
        Throwable cause = thrown.getCause();
        if (cause != null && cause.toString().equals(message)) {
            return words(cause);
        }
        return message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message;
    }
}
