package org.pairwright.service.prompts;

import java.util.List;
import org.pairwright.domain.prompt.PromptText;

/// Looks for one kind of weakness in the texts of a template, by rules alone.
interface PromptCheck {
    List<Finding> of(PromptText text);
}
