/// The folder of a release: what stands in it beside the dataset, reading it again, comparing two.
@NullMarked
package org.pairwright.exporting.release;

import org.jspecify.annotations.NullMarked;
