package org.pairwright.domain.prompt;

import java.util.List;
import java.util.Optional;

/// A template with all its versions.
///
/// @param versions in their order; at least one
public record PromptTemplate(String name, List<TemplateVersion> versions) {
    public PromptTemplate {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("The template \"" + name + "\" has no version.");
        }
    }

    public TemplateVersion latest() {
        return versions.getLast();
    }

    /// The version of that number.
    public Optional<TemplateVersion> version(int number) {
        return versions.stream().filter(it -> it.number() == number).findFirst();
    }
}
