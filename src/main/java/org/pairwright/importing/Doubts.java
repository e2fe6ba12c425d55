package org.pairwright.importing;

import java.text.Normalizer;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Response;
import org.pairwright.domain.Text;

/// Points out pairs that come in but can teach nothing: a blank response, or twice the same.
final class Doubts {
    private Doubts() {}

    /// @param fieldOfA the file's name for response A, and so on
    static void about(ImportedPair pair, String fieldOfA, String fieldOfB, Findings findings) {
        boolean blankA = pair.a().isBlank();
        boolean blankB = pair.b().isBlank();
        if (blankA) {
            blank(fieldOfA, findings);
        }
        if (blankB) {
            blank(fieldOfB, findings);
        }
        if (!blankA && !blankB && areSame(pair.a(), pair.b())) {
            findings.warn(
                    "",
                    ProblemCode.IDENTICAL_RESPONSES,
                    "The two responses are the same text. Exports leave the pair out.");
        }
    }

    private static void blank(String field, Findings findings) {
        findings.warn(
                field,
                ProblemCode.BLANK_RESPONSE,
                "The response is blank. Exports leave the pair out.");
    }

    private static boolean areSame(Response a, Response b) {
        return a.toolCalls().equals(b.toolCalls())
                && areSame(Text.strip(a.content()), Text.strip(b.content()));
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
}
