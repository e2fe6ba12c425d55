package org.pairwright.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportedPairTest {

    private static final Prompt QUESTION = Prompt.ofUser("Q");
    private static final Response GOOD = new Response("good", "");
    private static final Response BAD = new Response("bad", "");

    private static final List<ImportedAnnotation> FOR_THE_FIRST =
            List.of(new ImportedAnnotation("", Judgment.of(Side.A, Strength.MUCH)));

    @Test
    void a_pair_in_file_order_has_the_first_response_as_a() {
        ImportedPair pair = ImportedPair.inFileOrder("7", QUESTION, GOOD, BAD, FOR_THE_FIRST, "");

        assertThat(pair)
                .returns(GOOD, ImportedPair::a)
                .returns(Side.A, ImportedPair::first)
                .returns(FOR_THE_FIRST, ImportedPair::annotations);
    }

    @Test
    void a_drawn_pair_is_the_same_whichever_response_was_chosen() {
        ImportedPair one = ImportedPair.drawn("", QUESTION, GOOD, BAD, FOR_THE_FIRST, "");
        ImportedPair other = ImportedPair.drawn("", QUESTION, BAD, GOOD, FOR_THE_FIRST, "");

        assertThat(one)
                .returns(other.a(), ImportedPair::a)
                .returns(other.keys(), ImportedPair::keys)
                .returns(other.first().other(), ImportedPair::first);
    }

    @Test
    void the_decision_goes_with_the_chosen_response_wherever_it_is_drawn() {
        Set<Side> drawn = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            Response chosen = new Response("good " + i, "");
            ImportedPair pair = ImportedPair.drawn("", QUESTION, chosen, BAD, FOR_THE_FIRST, "");
            Side preferred =
                    pair.annotations().getFirst().judgment().preference().side().orElseThrow();

            assertThat(pair.response(preferred)).isEqualTo(chosen);
            drawn.add(preferred);
        }

        assertThat(drawn).containsExactlyInAnyOrder(Side.values());
    }

    @Test
    void the_keys_of_a_drawn_pair_are_those_of_its_responses() {
        ImportedPair pair = ImportedPair.drawn("", QUESTION, GOOD, BAD, List.of(), "");

        assertThat(pair.keys()).isEqualTo(PairKeys.of(pair.prompt(), pair.a(), pair.b()));
    }
}
