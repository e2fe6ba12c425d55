package org.pairwright.importing;

import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.ProblemCode;

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
        if (!blankA && !blankB && pair.a().saysTheSameAs(pair.b())) {
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
}
