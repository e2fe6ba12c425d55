/// The Projects screen: which projects there are, and new ones.
@NullMarked
package org.pairwright.ui.projects;

import org.jspecify.annotations.NullMarked;
