package org.pairwright.exporting.release;

import org.pairwright.dataset.release.Recipe.Credits;
import org.pairwright.domain.Project;

/// What people are told of a dataset: what the recipe says, else what the project says, else what
/// can be said anyway.
record Credited(String title, License license, String url, String creator) {
    static Credited of(Credits credits, Project project) {
        String title = first(credits.title(), project.title());
        return new Credited(
                title,
                new License(first(credits.license(), project.license())),
                first(first(credits.url(), project.url()), "urn:uuid:" + project.uuid()),
                first(first(credits.creator(), project.creator()), "The annotators of " + title));
    }

    private static String first(String one, String other) {
        return one.isBlank() ? other : one;
    }
}
