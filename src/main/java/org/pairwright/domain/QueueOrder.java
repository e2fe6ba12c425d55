package org.pairwright.domain;

import java.util.Optional;

/// In what order pairs come before annotators, behind those that somebody made urgent. A pair's
/// score is the higher one of its two responses; pairs without one come last.
public enum QueueOrder {
    /// As they came in.
    ADDED("added"),
    /// Those first that machines find harmless.
    SCORE("score"),
    /// Those first that machines find unsafe.
    SCORE_DESC("score:desc");

    private final String code;

    QueueOrder(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<QueueOrder> of(String code) {
        return Codes.find(values(), QueueOrder::code, code);
    }
}
