/// The Release screen: what a dataset would be, publishing it, and those that were.
@NullMarked
package org.pairwright.ui.release;

import org.jspecify.annotations.NullMarked;
