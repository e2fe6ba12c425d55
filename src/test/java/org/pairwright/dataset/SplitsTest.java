package org.pairwright.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairwright.domain.Key;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.PromptGroup;

/// No prompt is in two splits, and none moves when others come.
class SplitsTest {
    private static final String USUAL = "train=0.9,validation=0.05,test=0.05";
    private static final double DRAWN = 0.386388428333688;

    @Test
    void shares_are_kept_over_many_prompts() {
        Splits splits = Splits.parse(USUAL, 1);
        int[] counts = new int[3];
        for (int i = 0; i < 20_000; i++) {
            counts[splits.index(PromptGroup.of(Prompt.ofUser("Question " + i)))]++;
        }
        assertThat(counts[0] / 20_000.0).isCloseTo(0.9, within(0.01));
        assertThat(counts[1] / 20_000.0).isCloseTo(0.05, within(0.01));
        assertThat(counts[2] / 20_000.0).isCloseTo(0.05, within(0.01));
    }

    @Test
    void prompts_that_ask_the_same_are_in_one_split_whatever_is_around_them() {
        long seed = 20_261;
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            Splits splits = Splits.parse("a=0.4,b=0.3,c=0.2,d=0.1", random.nextLong());
            Map<Key, Integer> places = new HashMap<>();
            for (int i = 0; i < 400; i++) {
                Key group = PromptGroup.of(Prompt.ofUser(anySpelling(random)));
                int place = splits.index(group);
                assertThat(places.putIfAbsent(group, place))
                        .as("seed %d, round %d", seed, round)
                        .isIn(null, place);
            }
            assertThat(places).hasSizeLessThanOrEqualTo(40);
        }
    }

    private static String anySpelling(Random random) {
        String text = "What is  number " + random.nextInt(40) + "?";
        return switch (random.nextInt(3)) {
            case 0 -> text.toUpperCase(Locale.ROOT);
            case 1 -> "\u00a0 " + text.replace(" ", "\n") + " ";
            default -> text;
        };
    }

    @Test
    void where_a_prompt_belongs_never_changes() {
        Key group = PromptGroup.of(Prompt.ofUser("What color is the sky?"));
        assertThat(PromptGroup.draw(group, 0)).isEqualTo(DRAWN);
    }

    @Test
    void another_seed_draws_anew() {
        Splits one = Splits.parse("a=0.5,b=0.5", 1);
        Splits other = Splits.parse("a=0.5,b=0.5", 2);
        int moved = 0;
        for (int i = 0; i < 1_000; i++) {
            Key group = PromptGroup.of(Prompt.ofUser("Question " + i));
            moved += one.index(group) == other.index(group) ? 0 : 1;
        }
        assertThat(moved).isBetween(400, 600);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    train|A split is written NAME=SHARE, such as train=0.9, not "train".
                    train=x|The share in "train=x" is not a number such as 0.9.
                    train=0.9,test=0.2|The shares have to add up to 1, not 1.1.
                    train=1,test=0|The share of test has to be more than 0 and at most 1, not 0.0.
                    a=0.5,a=0.5|The split a comes twice.
                    ../a=1|A split's name is made of small letters, digits, - and _ and begins with a letter, unlike "../a".
                    """)
    void what_is_no_division_is_refused(String text, String message) {
        assertThatThrownBy(() -> Splits.parse(text, 0))
                .isInstanceOf(InvalidPolicy.class)
                .hasMessage(message);
    }
}
