package org.pairwright.endpoint;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.pairwright.domain.Message;

/// A machine that says of a text whether it is unsafe. Safe to use from several threads.
public interface SafetyScorer {
    /// What it is and of which version, for those who read later how scores came about.
    String description();

    /// Looks at a response.
    ///
    /// @param unwanted whether nobody waits for it any more
    /// @throws EndpointFailure when an endpoint gave no answer of use
    SafetyScore response(List<Message> prompt, String response, BooleanSupplier unwanted);

    /// Looks at a prompt.
    ///
    /// @param unwanted whether nobody waits for it any more
    /// @throws EndpointFailure when an endpoint gave no answer of use
    SafetyScore prompt(List<Message> prompt, BooleanSupplier unwanted);
}
