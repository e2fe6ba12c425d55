/// Resolved pairs in, files that trainers load out: a format a class.
@NullMarked
package org.pairwright.exporting;

import org.jspecify.annotations.NullMarked;
