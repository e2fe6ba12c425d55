/// The Agreement screen: how far labels can be trusted, and why not further.
@NullMarked
package org.pairwright.ui.agreement;

import org.jspecify.annotations.NullMarked;
