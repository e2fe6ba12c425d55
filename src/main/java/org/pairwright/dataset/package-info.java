/// From annotations to rows: which pair becomes what under a stated policy, and why a pair does
/// not.
@NullMarked
package org.pairwright.dataset;

import org.jspecify.annotations.NullMarked;
