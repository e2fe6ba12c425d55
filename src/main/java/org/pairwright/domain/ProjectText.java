package org.pairwright.domain;

import java.util.Optional;

/// A text that holds for a whole project, of which every version is kept.
public enum ProjectText {
    GUIDELINES("guidelines"),
    QUESTIONS("questions"),
    TAXONOMY("taxonomy");

    private final String code;

    ProjectText(String code) {
        this.code = code;
    }

    /// Its stable id, as in archives and in the event log.
    public String code() {
        return code;
    }

    public static Optional<ProjectText> of(String code) {
        return Codes.find(values(), ProjectText::code, code);
    }
}
