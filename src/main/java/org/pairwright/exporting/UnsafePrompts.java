package org.pairwright.exporting;

import java.util.BitSet;
import org.pairwright.domain.ProjectSurvey;
import org.pairwright.domain.StoredPair;

/// Which pairs of a project have an unsafe prompt. Told of them on one thread before another asks.
final class UnsafePrompts implements ProjectSurvey {
    private final BitSet pairs = new BitSet();

    @Override
    public boolean wantsUnsafePrompts() {
        return true;
    }

    @Override
    public void unsafePrompt(long pair) {
        pairs.set(Math.toIntExact(pair));
    }

    boolean has(StoredPair pair) {
        return pairs.get(Math.toIntExact(pair.id()));
    }
}
