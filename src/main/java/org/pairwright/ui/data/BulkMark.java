package org.pairwright.ui.data;

/// What can be marked on many pairs, in the order in which it is offered.
enum BulkMark {
    EXCLUDE("data.bulk.exclude", 1),
    INCLUDE("data.bulk.include", 2),
    SENSITIVE("data.bulk.sensitive", 3),
    NOT_SENSITIVE("data.bulk.notSensitive", 4),
    GOLD("data.bulk.gold", 5),
    PRIORITY("data.bulk.priority", 6);

    private final String words;
    private final int digit;

    BulkMark(String words, int digit) {
        this.words = words;
        this.digit = digit;
    }

    /// The message key of what it is called.
    String words() {
        return words;
    }

    /// The key of the offer.
    int digit() {
        return digit;
    }
}
