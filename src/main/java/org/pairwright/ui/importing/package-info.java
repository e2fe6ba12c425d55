/// The Import screen: what comes in from files of pairs, and what does not and why.
@NullMarked
package org.pairwright.ui.importing;

import org.jspecify.annotations.NullMarked;
