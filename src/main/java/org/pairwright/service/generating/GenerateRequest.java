package org.pairwright.service.generating;

import java.nio.file.Path;
import java.util.List;
import org.pairwright.domain.Actor;
import org.pairwright.service.scoring.ScoreRequest;

/// Which prompts are to be answered, and by whom.
///
/// @param contenders at least two, with different sources
/// @param parallel how many requests are under way at once
/// @param most how many prompts that lack an answer are answered at most; going again goes on
public record GenerateRequest(
        Actor actor,
        PromptChoice prompts,
        List<Contender> contenders,
        Sampling sampling,
        int parallel,
        int most) {
    /// More are not compared with one another.
    static final int MOST = 10;

    public GenerateRequest {
        contenders = List.copyOf(contenders);
        long sources = contenders.stream().map(Contender::source).distinct().count();
        if (sources < 2 || sources < contenders.size() || sources > MOST) {
            throw new IllegalArgumentException(
                    "Two to ten different ones are compared, not " + sources + ".");
        }
        if (parallel < 1 || parallel > ScoreRequest.MOST_PARALLEL) {
            throw new IllegalArgumentException(
                    "There are 1 to " + ScoreRequest.MOST_PARALLEL + " requests at once.");
        }
        if (most < 1) {
            throw new IllegalArgumentException("At least one prompt is answered.");
        }
    }

    /// All prompts of a file.
    public GenerateRequest(
            Actor actor, Path file, List<Contender> contenders, Sampling sampling, int parallel) {
        this(
                actor,
                new PromptChoice.InFile(file),
                contenders,
                sampling,
                parallel,
                Integer.MAX_VALUE);
    }
}
