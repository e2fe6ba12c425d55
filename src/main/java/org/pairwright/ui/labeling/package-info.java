/// The Label screen: one pair at a time, decided by keys.
@NullMarked
package org.pairwright.ui.labeling;

import org.jspecify.annotations.NullMarked;
