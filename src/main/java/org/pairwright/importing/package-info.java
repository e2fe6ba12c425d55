/// Files of pairs in, pairs and problems out: a format a class, a row at a time.
@NullMarked
package org.pairwright.importing;

import org.jspecify.annotations.NullMarked;
