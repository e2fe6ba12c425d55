package org.pairwright.dataset;

import java.util.regex.Pattern;

/// A part of a dataset that prompts are drawn into.
///
/// @param name also the name of its file, without the extension
/// @param share how much of the prompts it gets, more than 0 and at most 1
public record Split(String name, double share) {
    /// Names that any file system and any loader takes.
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]{0,63}");

    public Split {
        if (!NAME.matcher(name).matches()) {
            throw new InvalidPolicy(
                    Splits.OPTION,
                    "A split's name is made of small letters, digits, - and _ and begins with a letter, unlike \""
                            + name
                            + "\".");
        }
        if (!(share > 0 && share <= 1)) {
            throw new InvalidPolicy(
                    Splits.OPTION,
                    "The share of %s has to be more than 0 and at most 1, not %s."
                            .formatted(name, share));
        }
    }
}
