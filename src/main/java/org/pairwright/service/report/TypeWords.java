package org.pairwright.service.report;

import org.pairwright.service.agreement.CategoryAudit;
import org.pairwright.service.agreement.LabelType;

/// What types of labels are called.
final class TypeWords {
    private TypeWords() {}

    static String title(LabelType type) {
        return switch (type) {
            case PREFERENCE -> "Preference";
            case STRENGTH -> "Strength";
            case MORE_HELPFUL -> "More helpful";
            case SAFER -> "Safer";
            case SAFETY -> "Safe or unsafe";
            case SEVERITY -> "Severity";
        };
    }

    /// The same by code, that of categories among them.
    static String title(String code) {
        if (code.equals(CategoryAudit.CODE)) {
            return "Hazard categories";
        }
        for (LabelType type : LabelType.values()) {
            if (type.code().equals(code)) {
                return title(type);
            }
        }
        return code;
    }

    /// What a category of a scheme is called.
    static String category(String code) {
        return code.replace('_', ' ');
    }
}
