/// The prompt library: versions and their reviews, what differs, and what checks find.
@NullMarked
package org.pairwright.service.prompts;

import org.jspecify.annotations.NullMarked;
