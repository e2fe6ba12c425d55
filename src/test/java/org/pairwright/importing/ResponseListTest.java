package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.PairChoice;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Side;

/// Rows that give their responses as a list.
class ResponseListTest {

    private static final String THREE = "[\"x\",\"y\",\"z\"]";

    private static final String RANKED =
            "[{\"content\":\"x\",\"rank\":2},{\"content\":\"y\",\"rank\":1},{\"content\":\"z\",\"rank\":3}]";

    @Test
    void two_responses_make_a_pair_in_the_order_of_the_file() {
        ImportedPair pair = read("[\"x\",{\"text\":\"y\",\"model\":\"m\"}]", PairChoice.ALL).pair();

        assertThat(texts(pair)).isEqualTo("xy");
        assertThat(pair.b().source()).isEqualTo("m");
    }

    @Test
    void a_decision_between_two_is_read() {
        assertThat(
                        Reading.ofText(
                                        "{\"prompt\":\"Q\",\"responses\":[\"x\",\"y\"],\"preference\":\"b\"}")
                                .preference())
                .isEqualTo(Preference.B);
    }

    @Test
    void three_responses_make_three_pairs() {
        assertThat(read(THREE, PairChoice.ALL).pairs())
                .extracting(ResponseListTest::texts)
                .containsExactly("xy", "xz", "yz");
    }

    @Test
    void the_pairs_of_a_row_have_ids_of_their_own() {
        assertThat(read(THREE, PairChoice.ALL).externalIds())
                .containsExactly("7:1-2", "7:1-3", "7:2-3");
    }

    @Test
    void each_with_the_next_makes_two_pairs() {
        assertThat(read(THREE, PairChoice.ADJACENT).pairs())
                .extracting(ResponseListTest::texts)
                .containsExactly("xy", "yz");
    }

    @Test
    void ranks_decide_each_pair() {
        assertThat(read(RANKED, PairChoice.ALL).pairs())
                .extracting(ResponseListTest::preferred)
                .containsExactly("y", "x", "y");
    }

    @Test
    void equal_ranks_are_a_tie() {
        String equal = "[{\"content\":\"x\",\"rank\":1},{\"content\":\"y\",\"rank\":1}]";

        assertThat(read(equal, PairChoice.ALL).preference()).isEqualTo(Preference.TIE);
    }

    @Test
    void which_response_of_a_ranked_pair_is_a_does_not_depend_on_the_ranks() {
        String two = "[{\"content\":\"x\",\"rank\":1},{\"content\":\"y\",\"rank\":2}]";
        String turned = "[{\"content\":\"y\",\"rank\":1},{\"content\":\"x\",\"rank\":2}]";

        assertThat(texts(read(two, PairChoice.ALL).pair()))
                .isEqualTo(texts(read(turned, PairChoice.ALL).pair()));
    }

    @Test
    void neighbors_are_neighbors_by_rank() {
        assertThat(read(RANKED, PairChoice.ADJACENT).externalIds())
                .containsExactly("7:2-1", "7:1-3");
    }

    @Test
    void the_best_is_paired_with_the_worst() {
        ImportedPair pair = read(RANKED, PairChoice.BEST_WORST).pair();

        assertThat(preferred(pair)).isEqualTo("y");
        assertThat(texts(pair)).containsAnyOf("yz", "zy");
    }

    @Test
    void without_ranks_no_response_is_the_best() {
        assertThat(read(THREE, PairChoice.BEST_WORST).problem())
                .isEqualTo(
                        Problem.refusal(
                                1,
                                "",
                                ProblemCode.NO_PAIR,
                                "The row does not rank its responses, so none of them is known to be the"
                                        + " best. Take all or adjacent pairs."));
    }

    @Test
    void one_response_makes_no_pair() {
        assertThat(read("[\"x\"]", PairChoice.ALL).problem())
                .isEqualTo(
                        Problem.refusal(
                                1,
                                "responses",
                                ProblemCode.NO_PAIR,
                                "A pair needs two responses, and the list holds 1."));
    }

    @Test
    void more_responses_than_the_bound_are_refused() {
        String many =
                IntStream.range(0, 65)
                        .mapToObj(i -> "\"r" + i + "\"")
                        .collect(Collectors.joining(","));

        assertThat(read("[" + many + "]", PairChoice.ALL).problem())
                .isEqualTo(
                        Problem.refusal(
                                1,
                                "responses",
                                ProblemCode.TOO_LARGE,
                                "The list holds more than 64 responses, the most that is read. Split the"
                                        + " row."));
    }

    @Test
    void a_response_without_text_is_refused() {
        assertThat(read("[\"x\",{\"model\":\"m\"}]", PairChoice.ALL).problem().message())
                .isEqualTo("Response 2 has no text. Give it one \"content\".");
    }

    private static Reading read(String responses, PairChoice choice) {
        return Reading.ofText(
                "{\"id\":7,\"prompt\":\"Q\",\"responses\":" + responses + "}",
                ImportOptions.DETECT.withPairs(choice));
    }

    private static String texts(ImportedPair pair) {
        return pair.a().content() + pair.b().content();
    }

    private static String preferred(ImportedPair pair) {
        Side side = pair.annotations().getFirst().judgment().preference().side().orElseThrow();
        return pair.response(side).content();
    }
}
