package org.pairwright.ui.kit;

import java.util.Optional;
import java.util.function.Supplier;

/// A value that is made once, when it is first asked for, by whichever thread asks.
public final class Lazily<T> {
    private final Supplier<T> made;
    private volatile Optional<T> value = Optional.empty();

    public Lazily(Supplier<T> made) {
        this.made = made;
    }

    /// Makes the value, or waits for it, or has it.
    public synchronized T get() {
        T known = value.orElseGet(made);
        value = Optional.of(known);
        return known;
    }

    /// The value if it is made.
    public Optional<T> ready() {
        return value;
    }
}
