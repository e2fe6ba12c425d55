package org.pairwright.ui.agreement;

import java.util.List;

/// The figure of a kind of label, with all that has to stand beside it.
///
/// @param id of its card
/// @param title what it is a figure of
/// @param figure such as .62; a sign where there is none
/// @param interval such as .60 to .64; why there is no figure, where there is none
/// @param lines what else is said of it in short
/// @param meaning sentences on what it means
/// @param numbers further figures, each a name and what it comes to
record Headline(
        String id,
        String title,
        String figure,
        String interval,
        List<String> lines,
        List<String> meaning,
        List<List<String>> numbers) {
    Headline {
        lines = lines.stream().filter(it -> !it.isEmpty()).toList();
        meaning = meaning.stream().filter(it -> !it.isEmpty()).toList();
        numbers = numbers.stream().map(List::copyOf).toList();
    }
}
