/// What two texts share and where they differ, and where a text holds what is looked for.
@NullMarked
package org.pairwright.ui.kit.diff;

import org.jspecify.annotations.NullMarked;
