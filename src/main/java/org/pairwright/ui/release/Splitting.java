package org.pairwright.ui.release;

/// The usual ways to split a dataset.
enum Splitting {
    ONE(""),
    TWO("train=0.9,test=0.1"),
    THREE("train=0.9,validation=0.05,test=0.05");

    private final String written;

    Splitting(String written) {
        this.written = written;
    }

    /// As a recipe has it.
    String written() {
        return written;
    }
}
