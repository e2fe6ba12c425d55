package org.pairwright.domain;

import java.text.Normalizer;

/// One answer to a prompt, as it came in.
///
/// @param content the text
/// @param toolCalls the calls as a JSON array in text; empty when there are none
/// @param source the model or person that gave the answer; empty when the file did not say
public record Response(String content, String toolCalls, String source) {
    public Response {
        Text.refuseNul("content", content);
        Text.refuseNul("tool_calls", toolCalls);
        Text.refuseNul("source", source);
    }

    /// An answer in plain text.
    public Response(String content, String source) {
        this(content, "", source);
    }

    /// Whether both say the same: the same calls, and texts that are one but for white space around
    /// them and for the ways in which Unicode writes one character.
    public boolean saysTheSameAs(Response other) {
        return toolCalls.equals(other.toolCalls)
                && areSame(Text.strip(content), Text.strip(other.content));
    }

    private static boolean areSame(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        return mayCompose(a, b)
                && Normalizer.normalize(a, Normalizer.Form.NFC)
                        .equals(Normalizer.normalize(b, Normalizer.Form.NFC));
    }

    /// Whether what two different texts begin to differ by could be two ways to write one
    /// character. Normalizing all that can't would cost more than reading it.
    private static boolean mayCompose(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int at = 0;
        while (at < shorter && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return !isInert(a, at) || !isInert(b, at);
    }

    /// Whether what stands at `at` is the same in every normal form, whatever stands around it.
    private static boolean isInert(String text, int at) {
        return at >= text.length()
                || (text.charAt(at) < 0x80
                        && (at + 1 == text.length() || text.charAt(at + 1) < 0x300));
    }

    /// Whether there is nothing to read: no call and only white space.
    public boolean isBlank() {
        return toolCalls.isEmpty() && Text.isBlank(content);
    }
}
