package org.pairwright.service;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.dataset.release.Recipe.Credits;
import org.pairwright.domain.Project;

/// What those who load a release will look for, and nobody has said.
final class ReleaseWarnings {
    private ReleaseWarnings() {}

    static List<String> of(Credits credits, Project project) {
        List<String> warnings = new ArrayList<>();
        if (credits.license().isBlank() && project.license().isBlank()) {
            warnings.add("No license is stated, so nobody may be sure to use it.");
        }
        if (credits.creator().isBlank() && project.creator().isBlank()) {
            warnings.add("No creator is stated.");
        }
        return warnings;
    }
}
