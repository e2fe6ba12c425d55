package org.pairwright.exporting.release;

import org.pairwright.dataset.release.Recipe.Credits;
import org.pairwright.domain.Project;

/// What people are told of a dataset: what the recipe says, else what the project says; empty where
/// neither says it.
record Credited(String title, License license, String url, String creator) {
    static Credited of(Credits credits, Project project) {
        return new Credited(
                first(credits.title(), project.title()),
                new License(first(credits.license(), project.license())),
                first(credits.url(), project.url()),
                first(credits.creator(), project.creator()));
    }

    private static String first(String one, String other) {
        return one.isBlank() ? other : one;
    }
}
