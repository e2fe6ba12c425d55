/// The Compare screen: which sources or prompt versions are better, safer and no more evasive.
@NullMarked
package org.pairwright.ui.compare;

import org.jspecify.annotations.NullMarked;
