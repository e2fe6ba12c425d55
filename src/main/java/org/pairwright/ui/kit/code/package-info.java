/// Which parts of a piece of code are keywords, strings, comments and so on, for showing it in
/// colors. Nothing is parsed further than that, and nothing fails on code that is broken.
@NullMarked
package org.pairwright.ui.kit.code;

import org.jspecify.annotations.NullMarked;
