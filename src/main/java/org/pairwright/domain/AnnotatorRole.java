package org.pairwright.domain;

import java.util.Optional;

/// What an annotator may do. In a local file this keeps honest people honest.
public enum AnnotatorRole {
    LEAD("lead"),
    REVIEWER("reviewer"),
    ANNOTATOR("annotator"),
    AUDITOR("auditor");

    private final String code;

    AnnotatorRole(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// What somebody becomes who comes with an archive: nobody gets rights by a file.
    public AnnotatorRole fromArchive() {
        return switch (this) {
            case LEAD, REVIEWER, ANNOTATOR -> ANNOTATOR;
            case AUDITOR -> AUDITOR;
        };
    }

    public static Optional<AnnotatorRole> of(String code) {
        return Codes.find(values(), AnnotatorRole::code, code);
    }
}
