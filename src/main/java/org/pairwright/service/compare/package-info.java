/// Which sources or prompt versions are better, safer and no more evasive than others, by what
/// people decided.
@NullMarked
package org.pairwright.service.compare;

import org.jspecify.annotations.NullMarked;
