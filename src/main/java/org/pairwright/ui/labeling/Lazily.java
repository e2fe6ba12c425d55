package org.pairwright.ui.labeling;

import java.util.Optional;
import java.util.function.Supplier;

/// A value that is made once, when it is first asked for, by whichever thread asks.
final class Lazily<T> {
    private final Supplier<T> made;
    private volatile Optional<T> value = Optional.empty();

    Lazily(Supplier<T> made) {
        this.made = made;
    }

    /// Makes the value, or waits for it, or has it.
    synchronized T get() {
        T known = value.orElseGet(made);
        value = Optional.of(known);
        return known;
    }

    /// The value if it is made.
    Optional<T> ready() {
        return value;
    }
}
