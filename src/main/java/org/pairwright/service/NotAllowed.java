package org.pairwright.service;

import java.util.List;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Permission;

/// Somebody tried what their role does not let them.
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param role what they are in this project
    NotAllowed(String name, AnnotatorRole role, Permission permission) {
        super(words(name, role, permission));
    }

    /// @param act what they tried, where the permission's own words would name something else
    NotAllowed(String name, AnnotatorRole role, Permission permission, String act) {
        super(words(name, role, permission, act));
    }

    /// Who may do it, and what the one who tried is instead.
    static String words(String name, AnnotatorRole role, Permission permission) {
        return words(name, role, permission, permission.act());
    }

    private static String words(
            String name, AnnotatorRole role, Permission permission, String act) {
        return "Only %s may %s, and %s is %s in this project."
                .formatted(holders(permission), act, name, one(role));
    }

    private static String holders(Permission permission) {
        List<String> roles = permission.roles().stream().map(NotAllowed::one).toList();
        int last = roles.size() - 1;
        return last == 0
                ? roles.getFirst()
                : String.join(", ", roles.subList(0, last)) + " or " + roles.get(last);
    }

    private static String one(AnnotatorRole role) {
        return switch (role) {
            case LEAD, REVIEWER -> "a " + role.code();
            case ANNOTATOR, AUDITOR -> "an " + role.code();
        };
    }
}
