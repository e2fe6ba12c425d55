/// Who labels: asked at first, and changed from the top bar.
@NullMarked
package org.pairwright.ui.annotators;

import org.jspecify.annotations.NullMarked;
