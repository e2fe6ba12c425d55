package org.pairwright.ui.data;

/// What can be marked on many pairs, in the order in which it is offered.
enum BulkMark {
    EXCLUDE("data.bulk.exclude"),
    INCLUDE("data.bulk.include"),
    SENSITIVE("data.bulk.sensitive"),
    NOT_SENSITIVE("data.bulk.notSensitive"),
    GOLD("data.bulk.gold"),
    PRIORITY("data.bulk.priority");

    private final String words;

    BulkMark(String words) {
        this.words = words;
    }

    /// The message key of what it is called.
    String words() {
        return words;
    }

    /// The key of the offer.
    int digit() {
        return ordinal() + 1;
    }
}
