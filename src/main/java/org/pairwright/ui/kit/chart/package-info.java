/// Pictures of figures: what is drawn is worked out without a window, and shown by one node.
@NullMarked
package org.pairwright.ui.kit.chart;

import org.jspecify.annotations.NullMarked;
