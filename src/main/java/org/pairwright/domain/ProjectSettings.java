package org.pairwright.domain;

/// What a project lead decides about a project once and for everybody.
///
/// @param credits under what license it stands, where it can be found and who made it
/// @param guidelines what annotators are told, in Markdown; may be empty
/// @param taxonomy the hazard categories to choose from
public record ProjectSettings(
        String title, Credits credits, String guidelines, Questions questions, Taxonomy taxonomy) {
    public ProjectSettings {
        NewProject.requireTitle(title);
        Text.refuseNul("guidelines", guidelines);
    }

    /// What a dataset card says of a project; each may be empty.
    ///
    /// @param license an id such as `cc-by-4.0`
    /// @param url where it can be found
    /// @param creator a person or an organization
    public record Credits(String license, String url, String creator) {
        /// Nothing is said.
        public static final Credits NONE = new Credits("", "", "");

        /// Longer words are refused, in characters.
        public static final int LONGEST = 2_000;

        public Credits {
            require("license", license);
            require("url", url);
            require("creator", creator);
        }

        private static void require(String field, String words) {
            Text.refuseNul(field, words);
            if (words.length() > LONGEST || words.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException(
                        "The " + field + " is one line of at most " + LONGEST + " characters.");
            }
        }

        public Credits withLicense(String license) {
            return new Credits(license, url, creator);
        }

        public Credits withUrl(String url) {
            return new Credits(license, url, creator);
        }

        public Credits withCreator(String creator) {
            return new Credits(license, url, creator);
        }
    }

    public ProjectSettings withTitle(String title) {
        return new ProjectSettings(title, credits, guidelines, questions, taxonomy);
    }

    public ProjectSettings withCredits(Credits credits) {
        return new ProjectSettings(title, credits, guidelines, questions, taxonomy);
    }

    public ProjectSettings withGuidelines(String guidelines) {
        return new ProjectSettings(title, credits, guidelines, questions, taxonomy);
    }

    public ProjectSettings withQuestions(Questions questions) {
        return new ProjectSettings(title, credits, guidelines, questions, taxonomy);
    }

    public ProjectSettings withTaxonomy(Taxonomy taxonomy) {
        return new ProjectSettings(title, credits, guidelines, questions, taxonomy);
    }
}
