/// The use cases: what the command line and the screens both call, one class each.
@NullMarked
package org.pairwright.service;

import org.jspecify.annotations.NullMarked;
