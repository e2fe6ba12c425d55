package org.pairwright.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Key;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.PromptGroup;
import org.pairwright.domain.Utf8;

/// Prompts that differ in little are in one split, and categories are spread alike.
class SplitDrawingTest {
    private static final Splits HALVES = Splits.parse("a=0.5,b=0.5", 3);
    private static final Splits GROUPED = HALVES.with(true, false);
    private static final int THEMES = 300;

    @Test
    void no_near_duplicate_prompt_straddles_two_splits() {
        List<String> prompts = new ArrayList<>();
        for (int i = 0; i < 3 * THEMES; i++) {
            prompts.add(prompt(i % THEMES, "name " + i));
        }
        SplitDrawing drawing = grouped(prompts);

        for (int i = 0; i < prompts.size(); i++) {
            assertThat(index(drawing, prompts.get(i)))
                    .as(prompts.get(i))
                    .isEqualTo(index(drawing, prompts.get(i % THEMES)));
        }
        assertThat(prompts.subList(0, THEMES)).anyMatch(it -> index(drawing, it) == 0);
        assertThat(prompts.subList(0, THEMES)).anyMatch(it -> index(drawing, it) == 1);
    }

    @Test
    void the_oldest_goes_where_it_would_go_alone() {
        List<String> prompts = List.of(prompt(1, "x"), prompt(1, "y"), prompt(2, "x"));
        SplitDrawing drawing = grouped(prompts);

        assertThat(index(drawing, prompts.get(0))).isEqualTo(HALVES.index(group(prompts.get(0))));
        assertThat(index(drawing, prompts.get(2))).isEqualTo(HALVES.index(group(prompts.get(2))));
    }

    @Test
    void prompts_that_are_added_move_none_as_long_as_they_join_no_groups() {
        List<String> prompts = new ArrayList<>();
        for (int i = 0; i < THEMES; i++) {
            prompts.add(prompt(i, "first"));
        }
        SplitDrawing before = grouped(prompts);
        List<String> more = new ArrayList<>(prompts);
        for (int i = 0; i < 2 * THEMES; i++) {
            more.add(prompt(i, "second"));
        }
        SplitDrawing after = grouped(more);

        assertThat(prompts).allMatch(it -> index(before, it) == index(after, it));
    }

    @Test
    void a_prompt_that_joins_two_groups_takes_the_younger_to_the_older() {
        String front = letters(1, 400);
        String old = front + letters(2, 45);
        String between = front.substring(45) + letters(2, 45);
        String young = between.substring(45) + letters(4, 45);
        int alone = HALVES.index(group(old));

        SplitDrawing apart = grouped(List.of(old, young));
        SplitDrawing joined = grouped(List.of(old, young, between));

        assertThat(index(apart, young)).isEqualTo(HALVES.index(group(young)));
        assertThat(index(joined, old)).isEqualTo(alone);
        assertThat(index(joined, young)).isEqualTo(alone);
    }

    @Test
    void every_category_has_its_share_in_every_split() {
        Splits splits = Splits.parse("train=0.8,test=0.2", 5).with(false, true);
        SplitDrawing drawing = new SplitDrawing(splits, () -> {});
        Random random = new Random(11);
        List<String> categories = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            int drawn = random.nextInt(100);
            categories.add(drawn < 2 ? "rare" : drawn < 10 ? "usual" : "");
            drawing.pair(group("q" + i), codes(categories.get(i)));
        }
        drawing.end();

        Map<String, int[]> counts = new HashMap<>();
        for (int i = 0; i < categories.size(); i++) {
            counts.computeIfAbsent(categories.get(i), code -> new int[2])[
                    drawing.index(group("q" + i))]++;
        }
        assertThat(counts).containsOnlyKeys("rare", "usual", "");
        counts.forEach((code, count) ->
                assertThat(count[1]).as(code).isBetween(share(count) - 1, share(count) + 1));
    }

    private static int share(int[] count) {
        return (count[0] + count[1]) / 5;
    }

    @Test
    void pairs_of_one_prompt_are_balanced_together() {
        Splits splits = HALVES.with(true, true);
        SplitDrawing drawing = new SplitDrawing(splits, () -> {});
        List<String> prompts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            prompts.add(prompt(i / 2, "name " + i));
            drawing.prompt(group(prompts.get(i)), stored(prompts.get(i)));
        }
        for (int i = 0; i < 200; i++) {
            drawing.pair(group(prompts.get(i)), codes(i % 8 == 0 ? "hazard" : ""));
        }
        drawing.end();

        int[] hazards = new int[2];
        for (int i = 0; i < 200; i += 2) {
            int split = index(drawing, prompts.get(i));
            assertThat(index(drawing, prompts.get(i + 1))).isEqualTo(split);
            hazards[split] += i % 8 == 0 ? 1 : 0;
        }
        assertThat(hazards[0]).isBetween(12, 13);
    }

    @Test
    void what_is_not_asked_for_changes_nothing() {
        SplitDrawing drawing = new SplitDrawing(HALVES, () -> {});
        drawing.end();

        for (int i = 0; i < 100; i++) {
            assertThat(index(drawing, "q" + i)).isEqualTo(HALVES.index(group("q" + i)));
        }
    }

    @Test
    void a_drawing_that_nobody_wants_any_more_stops() {
        SplitDrawing drawing =
                new SplitDrawing(
                        GROUPED,
                        () -> {
                            throw new IllegalStateException("Not wanted");
                        });

        assertThatThrownBy(
                        () -> {
                            for (int i = 0; i < 2_000; i++) {
                                drawing.prompt(group("q" + i), stored("q" + i));
                            }
                        })
                .hasMessage("Not wanted");
    }

    private static List<String> codes(String code) {
        return code.isEmpty() ? List.of() : List.of(code);
    }

    private static SplitDrawing grouped(List<String> prompts) {
        SplitDrawing drawing = new SplitDrawing(GROUPED, () -> {});
        prompts.forEach(prompt -> drawing.prompt(group(prompt), stored(prompt)));
        drawing.end();
        return drawing;
    }

    private static int index(SplitDrawing drawing, String prompt) {
        return drawing.index(group(prompt));
    }

    private static Key group(String prompt) {
        return PromptGroup.of(Prompt.ofUser(prompt));
    }

    private static Utf8 stored(String prompt) {
        return Utf8.of("[{\"role\":\"user\",\"content\":\"" + prompt + "\"}]");
    }

    /// Themes have nothing in common; with one theme, prompts differ in their end.
    private static String prompt(int theme, String end) {
        return letters(theme, 300) + " " + end;
    }

    private static String letters(int seed, int length) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }
}
