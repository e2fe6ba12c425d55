package org.pairwright.domain;

import java.util.Optional;
import java.util.function.Function;

/// Finds the constant of an enumeration that a word names.
public final class Codes {
    private Codes() {}

    /// The one among `constants` whose code is `code`.
    public static <E> Optional<E> find(E[] constants, Function<E, String> codeOf, String code) {
        for (E constant : constants) {
            if (codeOf.apply(constant).equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
