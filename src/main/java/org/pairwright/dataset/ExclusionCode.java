package org.pairwright.dataset;

/// Why a pair is not in a dataset. Where several hold, the first in this order is the one that
/// counts: what was not asked for, what was taken out, what was decided, what is safe, what the
/// texts allow, what the format can say.
public enum ExclusionCode {
    /// Not among those that were asked for.
    FILTERED("filtered"),
    /// Taken out by hand.
    EXCLUDED("excluded"),
    /// A gold pair: its answer was known beforehand, and it says more of the annotator than of the
    /// text.
    GOLD("gold"),
    /// Nobody who counts has stated an outcome.
    UNLABELED("unlabeled"),
    /// Nobody who counts has decided, and somebody has skipped.
    SKIPPED("skipped"),
    /// Somebody has decided, but nobody who counts was asked what the axis rests on.
    NOT_ASKED("not_asked"),
    TOO_FEW_ANNOTATORS("too_few_annotators"),
    /// No outcome has more than half.
    DISPUTED("disputed"),
    /// The outcome that holds was stated by too small a share.
    LOW_AGREEMENT("low_agreement"),
    TIE("tie"),
    BOTH_BAD("both_bad"),
    BOTH_UNSAFE("both_unsafe"),
    /// The chosen response is unsafe and the rejected is not.
    UNSAFE_CHOSEN("unsafe_chosen"),
    /// A response holds nothing to learn from.
    BLANK("blank"),
    /// The responses are the same but for white space at the ends and Unicode composition.
    IDENTICAL("identical"),
    TOO_LONG("too_long"),
    /// The format has no form for this pair, or no trainer would take it.
    CANNOT_CARRY("cannot_carry");

    private final String code;

    ExclusionCode(String code) {
        this.code = code;
    }

    /// The word in reports.
    public String code() {
        return code;
    }
}
