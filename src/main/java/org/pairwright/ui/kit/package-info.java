/// What every screen is made with: words, keys, background work, dialogs and shared controls. Knows
/// no screen.
@NullMarked
package org.pairwright.ui.kit;

import org.jspecify.annotations.NullMarked;
