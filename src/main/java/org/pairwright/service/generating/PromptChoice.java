package org.pairwright.service.generating;

import java.nio.file.Path;
import org.pairwright.domain.filter.Filter;

/// Where the prompts are that are to be answered.
public sealed interface PromptChoice {
    /// In a file of them.
    record InFile(Path file) implements PromptChoice {}

    /// In the project: each prompt of the pairs that a filter means, once.
    record InProject(Filter filter) implements PromptChoice {}
}
