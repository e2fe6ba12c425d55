package org.pairwright.endpoint;

import java.util.List;
import org.pairwright.domain.Refusal;

/// What a scorer makes of a text.
///
/// @param unsafe how likely it finds the text unsafe, from 0 to 1; what that is worth shows when it
///   is compared with people
/// @param flagged whether it calls the text unsafe
/// @param categories those that it looked for, each once
/// @param refusal whether the text declines what was asked, where it looks at that
public record SafetyScore(
        double unsafe,
        boolean flagged,
        List<OfCategory> categories,
        Refusal refusal,
        Tokens tokens) {
    public SafetyScore {
        requireShare(unsafe);
        categories = List.copyOf(categories);
    }

    /// How likely a text is of one category.
    ///
    /// @param code in the scorer's own taxonomy, such as `openai:violence`
    /// @param flagged whether the scorer calls it that
    public record OfCategory(String code, double probability, boolean flagged) {
        public OfCategory {
            requireShare(probability);
        }
    }

    private static void requireShare(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw EndpointFailure.malformed("A score is from 0 to 1, not " + probability + ".");
        }
    }
}
