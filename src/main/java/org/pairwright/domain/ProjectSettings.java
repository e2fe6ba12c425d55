package org.pairwright.domain;

/// What a project lead decides about a project once and for everybody.
///
/// @param guidelines what annotators are told, in Markdown; may be empty
/// @param taxonomy the hazard categories to choose from
public record ProjectSettings(
        String title, String guidelines, Questions questions, Taxonomy taxonomy) {
    public ProjectSettings {
        NewProject.requireTitle(title);
        Text.refuseNul("guidelines", guidelines);
    }

    public ProjectSettings withTitle(String title) {
        return new ProjectSettings(title, guidelines, questions, taxonomy);
    }

    public ProjectSettings withGuidelines(String guidelines) {
        return new ProjectSettings(title, guidelines, questions, taxonomy);
    }

    public ProjectSettings withQuestions(Questions questions) {
        return new ProjectSettings(title, guidelines, questions, taxonomy);
    }

    public ProjectSettings withTaxonomy(Taxonomy taxonomy) {
        return new ProjectSettings(title, guidelines, questions, taxonomy);
    }
}
