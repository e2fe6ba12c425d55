package org.pairwright.service.prompts;

import java.util.List;
import org.pairwright.domain.prompt.TemplateStatus;
import org.pairwright.domain.prompt.TemplateVersion;

/// Something was to be done about a template that can't be done now.
public final class NotReviewed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotReviewed(String why) {
        super(why);
    }

    static NotReviewed becauseOf(TemplateVersion version, TemplateStatus status) {
        return new NotReviewed(
                version.name()
                        + switch (status) {
                            case DRAFT -> " is a draft: nobody asked for a review of it.";
                            case IN_REVIEW -> " is in review already.";
                            case APPROVED -> " is approved. Add a version to change it.";
                            case RETIRED -> " is retired.";
                        });
    }

    static NotReviewed own(TemplateVersion version) {
        return new NotReviewed(
                "%s wrote %s, and this project asks for the approval of somebody else."
                        .formatted(version.author().name(), version.name()));
    }

    static NotReviewed faulty(TemplateVersion version, List<Finding> errors) {
        return new NotReviewed(
                "%s can't be approved: %s Add a version without it."
                        .formatted(version.name(), errors.getFirst().what()));
    }
}
