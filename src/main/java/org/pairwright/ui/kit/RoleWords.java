package org.pairwright.ui.kit;

import org.pairwright.domain.AnnotatorRole;

/// What people are called by their role.
public final class RoleWords {
    private RoleWords() {}

    public static String of(AnnotatorRole role, Messages messages) {
        return switch (role) {
            case LEAD -> messages.of("kit.role.lead");
            case REVIEWER -> messages.of("kit.role.reviewer");
            case ANNOTATOR -> messages.of("kit.role.annotator");
            case AUDITOR -> messages.of("kit.role.auditor");
        };
    }
}
