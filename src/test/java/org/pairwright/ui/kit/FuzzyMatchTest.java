package org.pairwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pairwright.ui.kit.diff.Range;

class FuzzyMatchTest {

    private static List<String> sorted(String query, String... candidates) {
        return Stream.of(candidates)
                .filter(it -> FuzzyMatch.of(query, it).isPresent())
                .sorted(
                        Comparator.comparingInt(
                                (String it) -> -FuzzyMatch.of(query, it).orElseThrow().score()))
                .toList();
    }

    private static String marked(String query, String candidate) {
        StringBuilder marked = new StringBuilder(candidate);
        for (Range range : FuzzyMatch.of(query, candidate).orElseThrow().matched().reversed()) {
            marked.insert(range.to(), ']').insert(range.from(), '[');
        }
        return marked.toString();
    }

    @Test
    void ta_back_finds_take_back_before_attach_a_backup() {
        assertThat(sorted("ta back", "Attach a backup", "Take back"))
                .containsExactly("Take back", "Attach a backup");
    }

    @Test
    void the_first_letters_of_words_find_them_before_letters_within() {
        assertThat(sorted("ns", "Answer later", "Insert", "Next screen"))
                .containsExactly("Next screen", "Insert", "Answer later");
    }

    @Test
    void letters_side_by_side_come_before_letters_apart() {
        assertThat(sorted("exp", "Edit example prompt", "Export the release"))
                .startsWith("Export the release");
    }

    @Test
    void of_candidates_that_match_alike_the_shorter_comes_first() {
        assertThat(sorted("open", "Open project settings", "Open project", "Open"))
                .containsExactly("Open", "Open project", "Open project settings");
    }

    @Test
    void letters_in_another_order_are_not_found() {
        assertThat(FuzzyMatch.of("kat", "Take back")).isEmpty();
        assertThat(FuzzyMatch.of("takes", "Take")).isEmpty();
    }

    @Test
    void a_letter_behind_a_space_begins_a_word() {
        assertThat(FuzzyMatch.of("t ke", "Take back")).isEmpty();
        assertThat(FuzzyMatch.of("t b", "Take back")).isPresent();
    }

    @Test
    void the_places_are_those_that_match_best() {
        assertThat(marked("ta back", "Take back")).isEqualTo("[Ta]ke [back]");
        assertThat(marked("gp", "Go to project")).isEqualTo("[G]o to [p]roject");
        assertThat(marked("cut", "Clear shortcuts")).isEqualTo("Clear short[cut]s");
    }

    @Test
    void case_and_accents_make_no_difference() {
        assertThat(marked("ECO", "Écouter")).isEqualTo("[Éco]uter");
        assertThat(marked("s", "ß")).isEqualTo("[ß]");
    }

    @Test
    void an_empty_query_matches_everything_alike() {
        assertThat(FuzzyMatch.of(" ", "Export")).isEqualTo(FuzzyMatch.of("", "Open"));
        assertThat(FuzzyMatch.of("", "")).isEqualTo(Optional.of(new FuzzyMatch(0, List.of())));
        assertThat(FuzzyMatch.of("a", "")).isEmpty();
    }

    @Test
    void a_query_beyond_the_bound_matches_nothing() {
        assertThat(FuzzyMatch.of("a".repeat(101), "a".repeat(300))).isEmpty();
    }

    @Test
    void whatever_is_left_out_of_a_candidate_still_finds_it() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String letters = "aAbé ß-1数😀\u0301";
        for (int round = 0; round < 3_000; round++) {
            StringBuilder candidate = new StringBuilder();
            StringBuilder query = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                int letter =
                        letters.codePointAt(
                                letters.offsetByCodePoints(
                                        0,
                                        random.nextInt(
                                                letters.codePointCount(0, letters.length()))));
                candidate.appendCodePoint(letter);
                if (letter != ' ' && random.nextBoolean()) {
                    query.appendCodePoint(letter);
                }
            }
            Optional<FuzzyMatch> match = FuzzyMatch.of(query.toString(), candidate.toString());

            assertThat(match).as("seed %d, %s in %s", seed, query, candidate).isPresent();
            int before = 0;
            for (Range range : match.orElseThrow().matched()) {
                assertThat(range.from()).as("seed %d", seed).isGreaterThanOrEqualTo(before);
                assertThat(range.to()).as("seed %d", seed).isLessThanOrEqualTo(candidate.length());
                before = range.to();
            }
        }
    }
}
