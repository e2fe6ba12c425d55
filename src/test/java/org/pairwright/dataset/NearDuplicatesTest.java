package org.pairwright.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Prompts that differ in little go together, others stay apart, however many there are.
class NearDuplicatesTest {
    private static final String LETTER =
            "write a letter to my landlord who has not mended the heating for three weeks, and tell"
                    + " him that i will pay less rent until it is warm again in every room";

    @Test
    void texts_that_differ_in_a_name_go_with_the_first_of_them() {
        assertThat(
                        leaders(
                                "how do i pick a lock?",
                                LETTER,
                                "name three rivers in france",
                                LETTER.replace("landlord", "landlady"),
                                LETTER + ". my name is mara"))
                .containsExactly(0, 1, 2, 1, 1);
    }

    @Test
    void short_texts_that_differ_in_a_number_stay_apart() {
        assertThat(leaders("what is 2 + 2?", "what is 2 + 3?", "what is 7 + 3?"))
                .containsExactly(0, 1, 2);
    }

    @Test
    void texts_in_chinese_go_together_as_well() {
        String question =
                "\u8bf7\u7528\u4e2d\u6587\u5199\u4e00\u5c01\u4fe1\u7ed9\u6211\u7684\u623f\u4e1c"
                        .repeat(4);
        assertThat(leaders(question, "\u4f60\u597d\u5417", question + "\u3002"))
                .containsExactly(0, 1, 0);
    }

    @Test
    void what_a_chain_joins_goes_together() {
        String[] texts = new String[30];
        String text = "x".repeat(5) + words(new Random(1), 80);
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text;
            text = text.substring(10) + words(new Random(i + 2), 2);
        }
        assertThat(leaders(texts)).containsOnly(0);
    }

    @Test
    void nearly_all_texts_that_share_nine_in_ten_are_found_and_few_that_share_two_in_three() {
        assertThat(found(0.9)).isGreaterThan(0.96);
        assertThat(found(2 / 3.0)).isLessThan(0.02);
    }

    /// How many of 2,000 texts are found to resemble another with which they share so many pieces.
    private static double found(double shared) {
        Random random = new Random(20_261);
        int found = 0;
        for (int i = 0; i < 2_000; i++) {
            int length = 600;
            // Of two texts of this length with so many pieces at the front in common.
            int same = (int) Math.round(2 * length * shared / (1 + shared));
            String front = letters(random, same);
            int[] leaders =
                    leaders(
                            front + letters(random, length - same),
                            front + letters(random, length - same));
            found += leaders[1] == 0 ? 1 : 0;
        }
        return found / 2_000.0;
    }

    @Test
    void unlike_texts_stay_apart_however_many_there_are() {
        Random random = new Random(7);
        String[] texts = new String[5_000];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = words(random, 12);
        }
        int[] leaders = leaders(texts);
        for (int i = 0; i < leaders.length; i++) {
            assertThat(leaders[i]).isEqualTo(i);
        }
    }

    private static int[] leaders(String... texts) {
        NearDuplicates all = new NearDuplicates();
        for (String text : texts) {
            all.add(text);
        }
        return all.leaders();
    }

    private static String letters(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    private static String words(Random random, int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < number; i++) {
            text.append(' ').append(letters(random, 3 + random.nextInt(6)));
        }
        return text.toString();
    }
}
