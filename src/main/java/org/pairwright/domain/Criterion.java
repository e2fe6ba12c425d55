package org.pairwright.domain;

/// Something by which a project has responses judged, in its own words and on its own scale.
///
/// @param code what stands in files and in the store
/// @param name what annotators read
/// @param meaning what it is about, in a sentence; may be empty
/// @param required whether nothing is decided before it is answered
public record Criterion(String code, String name, String meaning, Scale scale, boolean required) {
    /// The longest code, in characters.
    public static final int LONGEST_CODE = 40;

    /// The longest name, meaning or word at the end of a scale, in characters.
    public static final int LONGEST_WORDS = 200;

    public Criterion {
        requireCode(code);
        requireLine("name", name);
        requireLine("meaning", meaning);
        if (name.isBlank()) {
            throw new IllegalArgumentException("The criterion " + code + " needs a name.");
        }
    }

    /// Refuses what is no code: small letters a to z, digits and underscores, a letter first.
    static void requireCode(String code) {
        if (!isCode(code)) {
            throw new IllegalArgumentException(
                    "A criterion's code is 1 to "
                            + LONGEST_CODE
                            + " small letters, digits and underscores, a letter first, not \""
                            + code
                            + "\".");
        }
    }

    /// Whether a text can be the code of a criterion.
    public static boolean isCode(String code) {
        if (code.isEmpty() || code.length() > LONGEST_CODE || !isSmallLetter(code.charAt(0))) {
            return false;
        }
        return code.chars()
                .allMatch(it -> isSmallLetter(it) || it == '_' || (it >= '0' && it <= '9'));
    }

    private static boolean isSmallLetter(int character) {
        return character >= 'a' && character <= 'z';
    }

    static void requireLine(String field, String words) {
        Text.refuseNul(field, words);
        if (words.length() > LONGEST_WORDS || words.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "A criterion's "
                            + field
                            + " is one line of at most "
                            + LONGEST_WORDS
                            + " characters.");
        }
    }

    /// Whether a judgment says something by it; of a rating, of both responses.
    public boolean isAnsweredIn(Answers answers) {
        return switch (scale) {
            case Scale.Rating _ ->
                    answers.rating(Side.A, code) > 0 && answers.rating(Side.B, code) > 0;
            case Scale.Comparison _ -> answers.comparison(code) != Preference.UNSTATED;
        };
    }
}
