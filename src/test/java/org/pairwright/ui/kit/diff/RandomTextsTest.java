package org.pairwright.ui.kit.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pairwright.ui.kit.diff.Change.Deleted;
import org.pairwright.ui.kit.diff.Change.Inserted;
import org.pairwright.ui.kit.diff.Change.Kept;

/// What holds for any two texts.
class RandomTextsTest {

    private static final String[] PIECES = {
        "the",
        "of",
        "cat",
        "Cat",
        "don't",
        "1,000",
        "a",
        "b",
        "A",
        " ",
        " ",
        " ",
        "  ",
        "\n",
        "\r\n",
        "\t",
        ".",
        ",",
        "!",
        "é",
        "e\u0301",
        "\u0301",
        "ß",
        "ss",
        "ﬁ",
        "İ",
        "数",
        "据",
        "です",
        "가",
        "각",
        "\u1100",
        "\u1161",
        "😀",
        "👩‍👩‍👧",
        "🇩🇪",
        "\ud83d",
        "\ude00",
        "\u200b",
        "\u200d",
        "\u202e",
        "\ufeff",
        "\u00ad",
        "\u00a0",
        "\u0000",
        "\u2028",
        "مَر",
        "ก็",
        "क्षि",
        "\ufe0f"
    };

    private static final int ROUNDS = 3_000;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    private List<String> pieces(int most) {
        List<String> pieces = new ArrayList<>();
        for (int i = random.nextInt(most); i > 0; i--) {
            pieces.add(PIECES[random.nextInt(PIECES.length)]);
        }
        return pieces;
    }

    /// Another text that keeps some of the pieces.
    private String altered(List<String> pieces) {
        List<String> altered = new ArrayList<>(pieces);
        for (int i = random.nextInt(6); i > 0; i--) {
            int at = random.nextInt(altered.size() + 1);
            if (random.nextBoolean() && at < altered.size()) {
                altered.remove(at);
            } else {
                altered.addAll(at, pieces(4));
            }
        }
        return String.join("", altered);
    }

    @Test
    void the_changes_make_up_both_texts() {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> pieces = pieces(40);
            String before = String.join("", pieces);
            String after = altered(pieces);
            List<Change> changes = Changes.between(before, after);

            assertThat(without(changes, Inserted.class)).as("seed %d", seed).isEqualTo(before);
            assertThat(without(changes, Deleted.class)).as("seed %d", seed).isEqualTo(after);
            assertThat(changes).as("seed %d", seed).noneMatch(it -> it.text().isEmpty());
        }
    }

    private static String without(List<Change> changes, Class<? extends Change> type) {
        return changes.stream()
                .filter(it -> !type.isInstance(it))
                .map(Change::text)
                .collect(Collectors.joining());
    }

    @Test
    void equal_texts_are_kept_as_a_whole() {
        for (int round = 0; round < ROUNDS; round++) {
            String text = String.join("", pieces(20)) + "x";

            assertThat(Changes.between(text, text))
                    .as("seed %d", seed)
                    .containsExactly(new Kept(text));
        }
    }

    @Test
    void without_the_marks_both_texts_are_the_same_but_for_white_space() {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> pieces = pieces(40);
            String left = String.join("", pieces);
            String right = altered(pieces);
            WordDiff.Marks marks = WordDiff.of(left, right);

            assertThat(unmarked(left, marks.left()))
                    .as("seed %d", seed)
                    .isEqualTo(unmarked(right, marks.right()));
        }
    }

    private String unmarked(String text, List<Range> marks) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (Range mark : marks) {
            assertThat(mark.from()).as("seed %d", seed).isGreaterThanOrEqualTo(at);
            assertThat(mark.to()).as("seed %d", seed).isLessThanOrEqualTo(text.length());
            rest.append(text, at, mark.from());
            at = mark.to();
        }
        rest.append(text, at, text.length());
        return rest.codePoints()
                .filter(it -> !Words.isSpace(it))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Test
    void words_are_in_order_apart_and_leave_out_white_space_alone() {
        for (int round = 0; round < ROUNDS; round++) {
            String text = String.join("", pieces(40));

            assertThat(unmarked(text, Words.of(text))).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void what_is_found_is_what_a_search_place_by_place_finds() {
        for (int round = 0; round < ROUNDS; round++) {
            String text = String.join("", pieces(30));
            String query = String.join("", pieces(3));

            assertThat(Find.in(text, query))
                    .as("seed %d, %s in %s", seed, query, text)
                    .isEqualTo(placeByPlace(text, Folded.of(query).text()));
        }
    }

    private static List<Range> placeByPlace(String text, String wanted) {
        List<Range> found = new ArrayList<>();
        int from = 0;
        while (from < text.length() && !wanted.isEmpty()) {
            int end = 0;
            int first = from + Character.charCount(text.codePointAt(from));
            boolean visible = !Folded.of(text.substring(from, first)).text().isEmpty();
            for (int to = first; visible && to <= text.length(); to++) {
                if (isWhole(text, to)
                        && Folded.of(text.substring(from, to)).text().equals(wanted)) {
                    end = to;
                }
            }
            if (end > 0) {
                found.add(new Range(from, end));
            }
            from = end > 0 ? end : first;
        }
        return found;
    }

    private static boolean isWhole(String text, int place) {
        return place == text.length()
                || !Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
    }
}
