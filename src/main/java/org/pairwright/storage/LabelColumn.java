package org.pairwright.storage;

/// What is known of each label in [AgreementLabels], as a number. 0 stands for what was not stated.
public enum LabelColumn {
    /// The row of the pair.
    PAIR,
    /// The number of the annotator.
    ANNOTATOR,
    /// 0 for the first time; 1, 2 ... for repeats, which count only in self-consistency.
    OCCURRENCE,
    /// 1 for a, 2 for b, 3 for a tie, 4 for both bad, 5 for a skip.
    PREFERENCE,
    /// 1 to 3.
    STRENGTH,
    /// As the preference.
    MORE_HELPFUL,
    /// As the preference.
    SAFER,
    /// Which response stood on the left: 1 for a, 2 for b.
    LEFT,
    /// The month of the decision in UTC, counted from the year 0.
    MONTH,
    /// When it was decided, in seconds since the beginning of 1970.
    DECIDED,
    /// For how long the annotator worked on it, in milliseconds.
    ACTIVE_MS,
    /// 1 where hazard categories were asked for.
    ASKS_CATEGORIES,
    /// 1 for safe, 2 for unsafe.
    SAFETY_A,
    SAFETY_B,
    /// 1 to 3.
    SEVERITY_A,
    SEVERITY_B,
    /// The number of the set of categories; that of the empty set is 0.
    CATEGORIES_A,
    CATEGORIES_B
}
