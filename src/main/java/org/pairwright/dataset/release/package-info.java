/// What a release is, says of itself and differs in: values, whatever they are written as.
@NullMarked
package org.pairwright.dataset.release;

import org.jspecify.annotations.NullMarked;
