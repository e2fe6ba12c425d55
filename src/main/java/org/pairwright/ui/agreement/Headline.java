package org.pairwright.ui.agreement;

import java.util.List;
import java.util.stream.Collectors;
import org.pairwright.service.report.Meaning;
import org.pairwright.service.report.Source;
import org.pairwright.statistics.Figure;

/// The figure of a kind of label, with all that has to stand beside it.
///
/// @param id of its card
/// @param title what it is a figure of
/// @param figure what it comes to, or why there is none
/// @param beside its interval; why there is no figure, where there is none
/// @param lines what else is said of it in short
/// @param meaning sentences on what it means
/// @param published what others found in the same setup
/// @param numbers further figures, each a name and what it comes to
record Headline(
        String id,
        String title,
        Figure figure,
        String beside,
        List<String> lines,
        List<Said> meaning,
        List<Said> published,
        List<List<String>> numbers) {
    Headline {
        lines = lines.stream().filter(it -> !it.isEmpty()).toList();
        meaning = List.copyOf(meaning);
        published = List.copyOf(published);
        numbers = numbers.stream().map(List::copyOf).toList();
    }

    boolean hasFigure() {
        return figure instanceof Figure.Known;
    }

    /// The same with another figure.
    Headline withFigure(Figure other) {
        return new Headline(id, title, other, beside, lines, meaning, published, numbers);
    }

    /// The id of the card of a figure.
    ///
    /// @param code of the type of label, or of categories
    static String idOf(String code) {
        return "agreement-" + code.replace('_', '-');
    }

    /// A sentence or a few.
    ///
    /// @param source who says so; empty where nobody has to
    record Said(String words, String source) {
        static List<Said> of(List<Meaning> meanings) {
            return meanings.stream().map(Said::of).toList();
        }

        private static Said of(Meaning meaning) {
            return new Said(
                    meaning.words(),
                    meaning.sources().stream()
                            .map(Source::cited)
                            .collect(Collectors.joining("; ")));
        }
    }
}
