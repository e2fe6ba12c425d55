package org.pairwright.domain;

import java.util.Optional;

/// What kind of annotator decides.
public enum AnnotatorKind {
    PERSON("person"),
    /// A guard model, a judge or a scorer.
    MODEL("model"),
    /// The decisions that a file brought with it.
    IMPORT("import");

    private final String code;

    AnnotatorKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<AnnotatorKind> of(String code) {
        return Codes.find(values(), AnnotatorKind::code, code);
    }
}
