package org.pairwright.service.report;

import java.util.List;

/// What a figure means, in plain words with the figure's own numbers.
///
/// @param words a sentence or a few
/// @param sources who defined it so
public record Meaning(String words, List<Source> sources) {
    public Meaning {
        sources = List.copyOf(sources);
    }

    static Meaning of(String words, Source... sources) {
        return new Meaning(words, List.of(sources));
    }
}
