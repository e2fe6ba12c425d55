package org.pairwright.service.prompts;

import org.pairwright.domain.prompt.PromptText;

/// A template that comes with the program, to start from.
///
/// @param note what it is for
public record Starter(String name, String note, PromptText text) {}
