package org.pairwright.service.compare;

import java.util.List;

/// A suite was named that is not there.
public final class NoSuchSuite extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private NoSuchSuite(String message) {
        super(message);
    }

    static NoSuchSuite named(String name, List<String> names) {
        return new NoSuchSuite(
                "There is no suite \"%s\". %s"
                        .formatted(
                                name,
                                names.isEmpty()
                                        ? "`pairwright suite add` makes one."
                                        : "There are: " + String.join(", ", names) + "."));
    }
}
