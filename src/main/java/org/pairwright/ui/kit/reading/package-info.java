/// Texts of others as documents, and the pane that shows them: nothing in them is run or fetched.
@NullMarked
package org.pairwright.ui.kit.reading;

import org.jspecify.annotations.NullMarked;
