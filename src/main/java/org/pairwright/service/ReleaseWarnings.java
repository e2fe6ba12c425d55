package org.pairwright.service;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.dataset.release.Recipe.Credits;
import org.pairwright.domain.Project;

/// What those who load a release will look for, and nobody has said.
final class ReleaseWarnings {
    private ReleaseWarnings() {}

    static List<String> of(Recipe recipe, Project project) {
        Credits credits = recipe.credits();
        List<String> warnings = new ArrayList<>();
        if (credits.license().isBlank() && project.license().isBlank()) {
            warnings.add(
                    "No license is stated, so nobody may be sure to use it, and croissant.json lacks it.");
        }
        if (credits.creator().isBlank() && project.creator().isBlank()) {
            warnings.add(
                    "No creator is stated, so croissant.json lacks one, which it should have.");
        }
        if (credits.url().isBlank() && project.url().isBlank()) {
            warnings.add(
                    "No URL is stated at which it is to be found, so croissant.json lacks one, which it should have.");
        }
        if (recipe.namesAnnotator()) {
            warnings.add(
                    "The recipe names an annotator, and README.md and manifest.json publish the recipe.");
        }
        return warnings;
    }
}
