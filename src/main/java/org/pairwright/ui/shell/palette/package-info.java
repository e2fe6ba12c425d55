/// Everything that can be done, by name: the command palette and the sheet of keys.
@NullMarked
package org.pairwright.ui.shell.palette;

import org.jspecify.annotations.NullMarked;
