package org.pairwright.service.compare;

/// A suite was to be added under a name that another one has.
public final class SuiteTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SuiteTaken(String name) {
        super(
                "There is a suite \"%s\" already. Suites stay as they are; give another name."
                        .formatted(name));
    }
}
