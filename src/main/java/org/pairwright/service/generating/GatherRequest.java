package org.pairwright.service.generating;

import java.nio.file.Path;
import java.util.List;
import org.pairwright.domain.Actor;

/// Which answers that were given elsewhere are to become pairs.
///
/// @param responses a file of them
/// @param versions the names under which they stand there, at least two
public record GatherRequest(Actor actor, Path responses, List<String> versions) {
    public GatherRequest {
        versions = versions.stream().distinct().toList();
        if (versions.size() < 2 || versions.size() > GenerateRequest.MOST) {
            throw new IllegalArgumentException(
                    "Two to ten different ones are compared, not " + versions.size() + ".");
        }
    }
}
