package org.pairwright.domain;

/// A text holds the character U+0000.
public final class NulInText extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    NulInText(String field, int at) {
        super("The field " + field + " holds the character U+0000 at position " + at + ".");
    }
}
