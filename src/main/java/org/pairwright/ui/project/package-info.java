/// The Project settings screen: what holds for everybody who labels in a project.
@NullMarked
package org.pairwright.ui.project;

import org.jspecify.annotations.NullMarked;
