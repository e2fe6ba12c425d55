package org.pairwright.ui.release;

import java.util.Arrays;
import java.util.Optional;

/// The usual ways to split a dataset.
enum Splitting {
    ONE(""),
    TWO("train=0.9,test=0.1"),
    THREE("train=0.9,validation=0.05,test=0.05");

    private final String written;

    Splitting(String written) {
        this.written = written;
    }

    /// The one that is written so; empty for shares of one's own.
    static Optional<Splitting> written(String text) {
        return Arrays.stream(values()).filter(it -> it.written.equals(text.strip())).findFirst();
    }

    /// As a recipe has it.
    String written() {
        return written;
    }
}
