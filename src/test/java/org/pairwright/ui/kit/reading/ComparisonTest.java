package org.pairwright.ui.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static Comparison of(String left, String right) {
        return Comparison.of(Document.ofMarkdown(left), Document.ofMarkdown(right));
    }

    private static List<String> marked(Document document, List<Mark> marks) {
        return marks.stream()
                .map(mark -> document.text().substring(mark.start(), mark.end()))
                .toList();
    }

    @Test
    void what_differs_is_marked_where_most_is_the_same() {
        Comparison comparison =
                of("The quick brown fox jumps today.", "The quick red fox jumps today.");

        assertThat(comparison.mostlyDifferent()).isFalse();
        assertThat(marked(comparison.left(), comparison.leftMarks())).containsExactly("brown");
        assertThat(marked(comparison.right(), comparison.rightMarks())).containsExactly("red");
    }

    @Test
    void what_both_have_is_marked_where_nearly_all_differs() {
        Comparison comparison =
                of(
                        "Nothing of this is seen from the Moon, whatever schoolbooks once said.",
                        "Astronauts told us from the Moon that walls vanish behind oceans, clouds.");

        assertThat(comparison.mostlyDifferent()).isTrue();
        assertThat(marked(comparison.left(), comparison.leftMarks()))
                .containsExactly("from the Moon");
        assertThat(comparison.rightMarks()).extracting(Mark::kind).containsOnly(MarkKind.COMMON);
    }
}
