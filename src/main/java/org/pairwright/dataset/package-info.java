/// From annotations to rows: which pair becomes what under a stated policy, and why one doesn't.
@NullMarked
package org.pairwright.dataset;

import org.jspecify.annotations.NullMarked;
