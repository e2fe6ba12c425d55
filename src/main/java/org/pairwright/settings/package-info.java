/// What the application remembers of a person between two starts, and where that lies.
@NullMarked
package org.pairwright.settings;

import org.jspecify.annotations.NullMarked;
