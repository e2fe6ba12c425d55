/// Pairs made by asking models: the same prompts with two versions of a template, or two models.
@NullMarked
package org.pairwright.service.generating;

import org.jspecify.annotations.NullMarked;
