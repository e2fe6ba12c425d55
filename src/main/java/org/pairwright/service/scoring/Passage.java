package org.pairwright.service.scoring;

import java.util.List;

/// A stretch of a text that the lexicon knows.
///
/// @param from its first character
/// @param to the one after its last
/// @param categories what the hazards are called that it speaks for, at least one
public record Passage(int from, int to, List<String> categories) {
    public Passage {
        categories = List.copyOf(categories);
    }
}
