package org.pairwright.domain;

import java.util.Optional;

/// What pairs can be put in order by.
public enum SortField {
    ADDED("added"),
    EXTERNAL_ID("external_id"),
    STATE("state"),
    DECISIONS("decisions"),
    PRIORITY("priority"),
    LENGTH_A("length_a"),
    LENGTH_B("length_b"),
    ANNOTATED("annotated");

    private final String code;

    SortField(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<SortField> of(String code) {
        return Codes.find(values(), SortField::code, code);
    }
}
