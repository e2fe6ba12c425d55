/// The words of Pairwright as records, enums and sealed types, with the rules that hold on them.
@NullMarked
package org.pairwright.domain;

import org.jspecify.annotations.NullMarked;
