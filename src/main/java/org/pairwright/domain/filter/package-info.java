/// Expressions that say which pairs are meant, from their text to what a store can look for.
@NullMarked
package org.pairwright.domain.filter;

import org.jspecify.annotations.NullMarked;
