package org.pairwright.service.scoring;

import java.util.List;
import org.pairwright.domain.Finding;

/// What somebody who has decided on a pair is shown of machines.
///
/// @param findings at least one
public record Suggestion(long pair, List<Finding> findings) {
    public Suggestion {
        findings = List.copyOf(findings);
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("Nothing is no suggestion.");
        }
    }
}
