/// The Prompts screen: templates, their versions, and the review of these.
@NullMarked
package org.pairwright.ui.prompts;

import org.jspecify.annotations.NullMarked;
