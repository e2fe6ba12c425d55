/// Machines that say what they make of texts: their word is never mixed with that of people.
@NullMarked
package org.pairwright.service.scoring;

import org.jspecify.annotations.NullMarked;
