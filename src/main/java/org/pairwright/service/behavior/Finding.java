package org.pairwright.service.behavior;

import java.util.Optional;

/// What was found of something that may sway or tell annotators, or why it cannot be tested.
///
/// @param <T> what a test tells
public sealed interface Finding<T> {
    /// It was tested.
    record Tested<T>(T result) implements Finding<T> {}

    /// It cannot be tested.
    record Untested<T>(Obstacle obstacle) implements Finding<T> {}

    /// What was found; empty where it cannot be tested.
    default Optional<T> found() {
        return switch (this) {
            case Tested<T>(T result) -> Optional.of(result);
            case Untested<T> _ -> Optional.empty();
        };
    }
}
