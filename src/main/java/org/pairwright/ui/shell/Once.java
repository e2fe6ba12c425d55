package org.pairwright.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Something that is made when it is first asked for.
final class Once<T> {
    private final Supplier<T> make;
    private Optional<T> made = Optional.empty();

    Once(Supplier<T> make) {
        this.make = make;
    }

    T get() {
        T value = made.orElseGet(make);
        made = Optional.of(value);
        return value;
    }

    /// Whether it was asked for and is so.
    boolean isMadeAnd(Predicate<T> so) {
        return made.filter(so).isPresent();
    }

    /// Does something with it where it was asked for.
    void ifMade(Consumer<T> use) {
        made.ifPresent(use);
    }
}
