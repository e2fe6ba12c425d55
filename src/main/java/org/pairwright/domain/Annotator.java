package org.pairwright.domain;

import java.util.UUID;

/// A person, a model or an import that decides.
///
/// @param id the key inside one database
/// @param uuid the identity that holds across files
/// @param name unique in a project, at most 200 characters, not blank
public record Annotator(long id, UUID uuid, String name, AnnotatorKind kind, AnnotatorRole role) {
    /// The longest name, in characters.
    public static final int MAX_NAME = 200;

    /// What the names of imports begin with, and those of people do not.
    public static final String IMPORTED = "imported:";

    public Annotator {
        requireName(name);
    }

    /// Refuses what no annotator can be called.
    ///
    /// @throws InvalidAnnotatorName when `name` can't be one
    public static void requireName(String name) {
        if (name.isBlank() || !name.equals(name.strip())) {
            throw new InvalidAnnotatorName(name, "is blank or has white space at its ends");
        }
        if (name.length() > MAX_NAME) {
            throw new InvalidAnnotatorName(name, "is longer than " + MAX_NAME + " characters");
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidAnnotatorName(name, "holds a control character");
        }
    }

    /// Whether a name looks like an import's, in whatever case: people would take it for one.
    public static boolean isNameOfImport(String name) {
        return name.regionMatches(true, 0, IMPORTED, 0, IMPORTED.length());
    }

    /// Refuses what no person can be called: a person of an import's name would keep that import
    /// out.
    ///
    /// @throws InvalidAnnotatorName when `name` can't be one
    public static void requirePersonName(String name) {
        requireName(name);
        if (isNameOfImport(name)) {
            throw new InvalidAnnotatorName(
                    name,
                    "begins with \"" + IMPORTED + "\", as the names of imports do. Choose another");
        }
    }

    /// Whether the name is `other` but for case, white space and Unicode composition: most likely
    /// it is the same person's.
    public boolean isNamedLike(String other) {
        return !name.equals(other) && NormalizedText.of(name).equals(NormalizedText.of(other));
    }
}
