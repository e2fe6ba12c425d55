/// The entry point: what starts Pairwright, as a window or as a command.
@NullMarked
package org.pairwright;

import org.jspecify.annotations.NullMarked;
