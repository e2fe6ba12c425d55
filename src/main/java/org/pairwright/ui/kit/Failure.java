package org.pairwright.ui.kit;

import java.io.PrintWriter;
import java.io.StringWriter;

/// Something that went wrong, ready to be shown.
///
/// @param what what happened, in a sentence
/// @param details what a developer wants to see, for the clipboard
public record Failure(String what, String details) {
    public static Failure of(Throwable thrown) {
        String message = thrown.getMessage();
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return new Failure(
                message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message,
                trace.toString());
    }
}
