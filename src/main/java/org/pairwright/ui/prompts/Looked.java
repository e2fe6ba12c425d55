package org.pairwright.ui.prompts;

import java.util.List;
import org.pairwright.domain.prompt.PromptText;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.service.prompts.Finding;
import org.pairwright.service.prompts.PromptChecks;
import org.pairwright.service.prompts.WordChange;
import org.pairwright.service.prompts.WordChanges;

/// What was found out of a version: what checks find, and what differs from the one before it.
///
/// @param before the number of that one; 0 for none
record Looked(
        List<Finding> findings, int before, List<WordChange> system, List<WordChange> prompt) {
    static final Looked AT_NOTHING = new Looked(List.of(), 0, List.of(), List.of());

    Looked {
        findings = List.copyOf(findings);
        system = List.copyOf(system);
        prompt = List.copyOf(prompt);
    }

    /// Takes a moment with long texts.
    ///
    /// @param earlier what the one before it says
    static Looked at(TemplateVersion version, int before, PromptText earlier) {
        return new Looked(
                PromptChecks.of(version.text()),
                before,
                WordChanges.between(earlier.system(), version.text().system()),
                WordChanges.between(earlier.prompt(), version.text().prompt()));
    }
}
