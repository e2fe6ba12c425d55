package org.pairwright.service.scoring;

import java.util.OptionalInt;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Likelihood;
import org.pairwright.domain.filter.Filter;

/// What a machine is to look at.
///
/// @param name what the annotator is called that stands for the machine
/// @param filter which pairs
/// @param prompts whether it is to look at the prompts, too
/// @param again whether it is to look again at pairs of which it has said something
/// @param threshold from which score on, in millionths, a text counts as unsafe; empty for what the
///   machine itself says
/// @param parallel how many texts it looks at at once
public record ScoreRequest(
        Actor actor,
        String name,
        ScorerChoice scorer,
        Filter filter,
        boolean prompts,
        boolean again,
        OptionalInt threshold,
        int parallel) {
    /// The most that is asked of an endpoint at once.
    public static final int MOST_PARALLEL = 64;

    /// What is asked of an endpoint at once, unless somebody says otherwise.
    public static final int PARALLEL = 4;

    public ScoreRequest {
        if (parallel < 1 || parallel > MOST_PARALLEL) {
            throw new IllegalArgumentException(
                    "A machine looks at 1 to " + MOST_PARALLEL + " texts at once.");
        }
        if (threshold.orElse(0) < 0 || threshold.orElse(0) > Likelihood.CERTAIN) {
            throw new IllegalArgumentException("A threshold is from 0 to 1.");
        }
    }

    /// Everything that a machine has not looked at yet.
    public static ScoreRequest of(Actor actor, ScorerChoice scorer) {
        return new ScoreRequest(
                actor,
                scorer.name(),
                scorer,
                Filter.ALL,
                false,
                false,
                OptionalInt.empty(),
                PARALLEL);
    }

    /// The same of other pairs.
    public ScoreRequest withFilter(Filter filter) {
        return new ScoreRequest(actor, name, scorer, filter, prompts, again, threshold, parallel);
    }

    /// The same under another name.
    public ScoreRequest withName(String name) {
        return new ScoreRequest(actor, name, scorer, filter, prompts, again, threshold, parallel);
    }

    /// The same with or without a look at prompts.
    public ScoreRequest withPrompts(boolean prompts) {
        return new ScoreRequest(actor, name, scorer, filter, prompts, again, threshold, parallel);
    }

    /// The same of those pairs too that it has looked at, or without them.
    public ScoreRequest withAgain(boolean again) {
        return new ScoreRequest(actor, name, scorer, filter, prompts, again, threshold, parallel);
    }

    /// The same with another threshold.
    public ScoreRequest withThreshold(OptionalInt threshold) {
        return new ScoreRequest(actor, name, scorer, filter, prompts, again, threshold, parallel);
    }

    /// The same with more or fewer at once.
    public ScoreRequest withParallel(int parallel) {
        return new ScoreRequest(actor, name, scorer, filter, prompts, again, threshold, parallel);
    }
}
