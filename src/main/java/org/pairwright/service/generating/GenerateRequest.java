package org.pairwright.service.generating;

import java.nio.file.Path;
import java.util.List;
import org.pairwright.domain.Actor;
import org.pairwright.service.scoring.ScoreRequest;

/// Which prompts are to be answered, and by whom.
///
/// @param prompts a file of them
/// @param contenders at least two, with different sources
/// @param parallel how many requests are under way at once
public record GenerateRequest(
        Actor actor, Path prompts, List<Contender> contenders, Sampling sampling, int parallel) {
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
    }
}
