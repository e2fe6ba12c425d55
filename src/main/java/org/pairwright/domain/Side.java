package org.pairwright.domain;

import java.util.Optional;

/// Which of a pair's two responses. Left and right are places on a screen and never stored.
public enum Side {
    A("a"),
    B("b");

    private final String code;

    Side(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public Side other() {
        return this == A ? B : A;
    }

    public static Optional<Side> of(String code) {
        return Codes.find(values(), Side::code, code);
    }
}
