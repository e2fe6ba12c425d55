/// The Data screen: a table of all pairs, search and filters, and everything known of one pair.
@NullMarked
package org.pairwright.ui.data;

import org.jspecify.annotations.NullMarked;
