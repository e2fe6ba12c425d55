package org.pairwright.ui.labeling;

/// What a person asked to be reminded of.
///
/// @param amount the minutes worked, or the pairs done today
record Reminder(Kind kind, long amount) {
    enum Kind {
        NONE,
        BREAK,
        LIMIT
    }

    static final Reminder NONE = new Reminder(Kind.NONE, 0);
}
