package org.pairwright.service;

import java.util.stream.Collectors;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Permission;

/// Somebody tried what their role does not let them.
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param role what they are in this project
    NotAllowed(String name, AnnotatorRole role, Permission permission) {
        super(
                "Only %s may %s, and %s is %s in this project."
                        .formatted(
                                permission.roles().stream()
                                        .map(NotAllowed::one)
                                        .collect(Collectors.joining(" or ")),
                                permission.act(),
                                name,
                                one(role)));
    }

    private static String one(AnnotatorRole role) {
        return (role == AnnotatorRole.ANNOTATOR || role == AnnotatorRole.AUDITOR ? "an " : "a ")
                + role.code();
    }
}
