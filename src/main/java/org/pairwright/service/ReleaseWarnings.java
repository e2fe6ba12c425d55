package org.pairwright.service;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.dataset.release.Recipe.Credits;
import org.pairwright.domain.Project;

/// What of a release deserves a look before others see it.
final class ReleaseWarnings {
    private ReleaseWarnings() {}

    static List<String> of(Recipe recipe, Project project) {
        List<String> warnings = new ArrayList<>();
        gaps(recipe.credits(), project).forEach(gap -> warnings.add(gap.words()));
        if (recipe.namesAnnotator()) {
            warnings.add(
                    "The recipe names an annotator, and README.md and manifest.json publish the recipe.");
        }
        return warnings;
    }

    /// What neither the credits nor the project says.
    static List<ReleaseGap> gaps(Credits credits, Project project) {
        List<ReleaseGap> gaps = new ArrayList<>();
        add(gaps, ReleaseGap.LICENSE, credits.license(), project.license());
        add(gaps, ReleaseGap.CREATOR, credits.creator(), project.creator());
        add(gaps, ReleaseGap.URL, credits.url(), project.url());
        return gaps;
    }

    private static void add(List<ReleaseGap> gaps, ReleaseGap gap, String recipe, String project) {
        if (recipe.isBlank() && project.isBlank()) {
            gaps.add(gap);
        }
    }
}
