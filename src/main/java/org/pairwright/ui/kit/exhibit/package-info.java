/// Pictures in cards, with the table of their numbers and the ways out of the screen.
@NullMarked
package org.pairwright.ui.kit.exhibit;

import org.jspecify.annotations.NullMarked;
