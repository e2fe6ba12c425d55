package org.pairwright.dataset;

/// A policy that can't be carried out: a wrong use, told before anything is read.
public final class InvalidPolicy extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String option;

    /// @param option by its name on the command line without dashes
    public InvalidPolicy(String option, String message) {
        super(message);
        this.option = option;
    }

    /// The part that is wrong, by its name on the command line without dashes.
    public String option() {
        return option;
    }
}
