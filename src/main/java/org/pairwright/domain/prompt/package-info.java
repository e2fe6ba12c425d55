/// Prompt templates: their texts with variables, their versions, and what becomes of those.
@NullMarked
package org.pairwright.domain.prompt;

import org.jspecify.annotations.NullMarked;
