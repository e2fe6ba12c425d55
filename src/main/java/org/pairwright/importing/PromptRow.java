package org.pairwright.importing;

import java.util.Map;
import org.pairwright.domain.Problem;
import org.pairwright.domain.Prompt;

/// A row of a file of prompts, or of answers that were given elsewhere.
public sealed interface PromptRow {
    /// A row that was understood.
    ///
    /// @param id the file's own; empty when it has none
    /// @param variables what stands for the names in a template
    /// @param version which version of a template answered; empty in a file of prompts
    /// @param model which model did; empty where the file does not say
    /// @param response what it answered; empty in a file of prompts
    record Said(
            long line,
            String id,
            Prompt prompt,
            Map<String, String> variables,
            String version,
            String model,
            String response)
            implements PromptRow {
        public Said {
            variables = Map.copyOf(variables);
        }
    }

    /// One that was not.
    record Refused(Problem problem) implements PromptRow {}
}
