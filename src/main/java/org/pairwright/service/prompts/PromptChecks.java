package org.pairwright.service.prompts;

import java.util.List;
import org.pairwright.domain.prompt.PromptText;

/// All checks of a template.
public final class PromptChecks {
    private static final List<PromptCheck> ALL =
            List.of(
                    new VariableCheck(),
                    new LeakCheck(),
                    new PlacementCheck(),
                    new RefusalCheck(),
                    new LengthCheck(),
                    new LexiconCheck());

    private PromptChecks() {}

    /// What they find, errors first.
    public static List<Finding> of(PromptText text) {
        return ALL.stream()
                .flatMap(check -> check.of(text).stream())
                .sorted((one, other) -> one.level().compareTo(other.level()))
                .toList();
    }
}
