/// What is compared, what may not become worse, and what came of it.
@NullMarked
package org.pairwright.domain.suite;

import org.jspecify.annotations.NullMarked;
