/// The audit of a project: how far its labels can be trusted, and why not further.
@NullMarked
package org.pairwright.service.agreement;

import org.jspecify.annotations.NullMarked;
