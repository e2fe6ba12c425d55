package org.pairwright.dataset;

import org.pairwright.statistics.Reason;

/// The decisions of a project don't tell how reliable annotators are, so that nothing can be
/// resolved by it.
public final class NotIdentified extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param question of which the answers say too little
    NotIdentified(String question, Reason reason) {
        super(
                "How reliable annotators are can't be estimated from their %s: %s. Resolve by another rule than %s, such as majority."
                        .formatted(question, reason.words(), ResolveRule.BY_RELIABILITY));
    }
}
