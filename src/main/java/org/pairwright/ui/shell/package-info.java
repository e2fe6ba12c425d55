/// The window: what it is wired from, how one gets from screen to screen, and the tour through it
/// all.
@NullMarked
package org.pairwright.ui.shell;

import org.jspecify.annotations.NullMarked;
