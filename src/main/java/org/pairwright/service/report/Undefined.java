package org.pairwright.service.report;

import org.pairwright.statistics.Reason;

/// What it means that a figure is not defined.
final class Undefined {
    private Undefined() {}

    /// The same of one figure among others.
    ///
    /// @param name what it is called
    static Meaning meaning(ReportWords words, String name, Reason reason) {
        return Meaning.of(words.of("meaning.undefined.of", name, reason.words()));
    }

    static Meaning meaning(ReportWords words, Reason reason) {
        return Meaning.of(
                switch (reason) {
                    case NO_OVERLAP -> words.of("meaning.undefined.overlap", reason.words());
                    case ONE_CATEGORY -> words.of("meaning.undefined.one", reason.words());
                    case NO_ORDER, SETS, NO_SETS, NO_LABELS, NOT_ASKED ->
                            words.of("meaning.undefined.none", reason.words());
                    default -> words.of("meaning.undefined", reason.words());
                });
    }
}
