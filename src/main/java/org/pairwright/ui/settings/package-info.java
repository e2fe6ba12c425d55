/// The Settings screen: look, keys, ways of working, and what this program is.
@NullMarked
package org.pairwright.ui.settings;

import org.jspecify.annotations.NullMarked;
