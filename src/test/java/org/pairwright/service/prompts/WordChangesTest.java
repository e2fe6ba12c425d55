package org.pairwright.service.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pairwright.service.prompts.WordChange.Kind;

/// What differs between two texts, word by word.
class WordChangesTest {
    private static String without(List<WordChange> changes, Kind kind) {
        return changes.stream()
                .filter(it -> it.kind() != kind)
                .map(WordChange::text)
                .collect(Collectors.joining());
    }

    @Test
    void a_word_that_was_changed_went_and_came() {
        assertThat(WordChanges.between("You help people.", "You assist people."))
                .containsExactly(
                        new WordChange(Kind.KEPT, "You "),
                        new WordChange(Kind.DELETED, "help"),
                        new WordChange(Kind.INSERTED, "assist"),
                        new WordChange(Kind.KEPT, " people."));
    }

    @Test
    void the_same_text_is_kept_and_empty_ones_are_nothing() {
        assertThat(WordChanges.between("Same.", "Same."))
                .containsExactly(new WordChange(Kind.KEPT, "Same."));
        assertThat(WordChanges.between("", "")).isEmpty();
        assertThat(WordChanges.between("", "New"))
                .containsExactly(new WordChange(Kind.INSERTED, "New"));
    }

    @Test
    void both_texts_can_be_put_together_again_from_the_pieces() {
        long seed = 20_261_127;
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String before = text(random);
            String after = text(random);
            List<WordChange> changes = WordChanges.between(before, after);

            assertThat(without(changes, Kind.INSERTED)).as("seed " + seed).isEqualTo(before);
            assertThat(without(changes, Kind.DELETED)).as("seed " + seed).isEqualTo(after);
        }
    }

    private static String text(Random random) {
        String[] words = {"be", " ", "kind", ". ", "\n", "é", "{{x}}", "中", "𝄞"};
        return random.ints(random.nextInt(30), 0, words.length)
                .mapToObj(it -> words[it])
                .collect(Collectors.joining());
    }

    @Test
    void texts_too_long_to_compare_are_wholly_other() {
        String before = "a ".repeat(5_000);
        String after = "b ".repeat(5_000);

        assertThat(WordChanges.between(before, after))
                .extracting(WordChange::kind)
                .containsExactly(Kind.DELETED, Kind.INSERTED, Kind.KEPT);
    }
}
