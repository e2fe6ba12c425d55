/// Where what happened is written down: one rotated file, and nothing on the terminal.
@NullMarked
package org.pairwright.log;

import org.jspecify.annotations.NullMarked;
