/// The guidelines beside the pairs: what annotators are told, and what the categories mean.
@NullMarked
package org.pairwright.ui.guidelines;

import org.jspecify.annotations.NullMarked;
