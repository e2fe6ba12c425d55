package org.pairwright.cli;

/// What a command's end means to whoever started it.
final class ExitCode {
    static final int DONE = 0;

    /// Nothing half-done is left.
    static final int FAILED = 1;

    static final int WRONG_USAGE = 2;

    /// Done, but some rows of the input were refused; they are listed.
    static final int ROWS_REFUSED = 3;

    /// A check found something wrong.
    static final int FOUND_SOMETHING = 4;

    private ExitCode() {}
}
