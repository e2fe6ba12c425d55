package org.pairwright.domain;

/// A set of questions that a project can ask, under a name.
///
/// @param id small letters, digits and hyphens
/// @param purpose what it is for, in a sentence or two; may be empty
public record EvaluationTemplate(String id, String name, String purpose, Questions questions) {
    public EvaluationTemplate {
        if (!id.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException(
                    "A template's id is 1 to 40 small letters, digits and hyphens, not \""
                            + id
                            + "\".");
        }
        NewProject.requireTitle(name);
        Text.refuseNul("purpose", purpose);
    }
}
