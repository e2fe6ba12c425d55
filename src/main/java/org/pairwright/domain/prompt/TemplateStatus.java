package org.pairwright.domain.prompt;

import java.util.Optional;
import org.pairwright.domain.Codes;

/// Where a version of a template stands.
public enum TemplateStatus {
    DRAFT("draft"),
    IN_REVIEW("in_review"),
    APPROVED("approved"),
    /// Not to be used any more.
    RETIRED("retired");

    private final String code;

    TemplateStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<TemplateStatus> of(String code) {
        return Codes.find(values(), TemplateStatus::code, code);
    }
}
