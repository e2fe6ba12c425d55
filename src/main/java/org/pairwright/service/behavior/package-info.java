/// How annotators behave: what sways them, how steady, quick and consistent they are.
@NullMarked
package org.pairwright.service.behavior;

import org.jspecify.annotations.NullMarked;
