package org.pairwright.service.generating;

import org.pairwright.service.Progress;

/// Where a run says how far it is and what has come of it until now.
public interface GenerateWatch extends Progress {
    /// Told after each round of requests.
    void came(GenerateReport soFar);
}
