package org.pairwright.domain;

/// A hazard category of a taxonomy.
///
/// @param code namespaced, such as `mlc:vcr`
public record Category(String code, String name, String definition) {
    public Category {
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "A hazard category needs a code and a name, not \""
                            + code
                            + "\", \""
                            + name
                            + "\".");
        }
    }
}
