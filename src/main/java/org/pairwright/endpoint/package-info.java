/// Asks models, judges, guard models and moderation endpoints for answers, none of which is
/// trusted; and the lexicon that comes with the program.
@NullMarked
package org.pairwright.endpoint;

import org.jspecify.annotations.NullMarked;
