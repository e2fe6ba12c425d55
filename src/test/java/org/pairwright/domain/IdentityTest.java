package org.pairwright.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Keys are compared with values computed apart from this code, from SHA-256 over length-prefixed
/// parts: files that were written once have to be known again.
class IdentityTest {

    private static final Prompt QUESTION = Prompt.ofUser("Q");
    private static final Response A = new Response("A", "m1");
    private static final Response B = new Response("B", "m2");

    @Test
    void the_key_of_a_prompt_is_the_same_for_all_time() {
        assertThat(Identity.promptKey(QUESTION)).hasToString("5b6a945d0b713e788e449e0738be8377");
    }

    @Test
    void the_key_of_a_response_is_the_same_for_all_time() {
        assertThat(Identity.responseKey(A)).hasToString("4344a3cb21ac3d00c5a18ea058213ac9");
    }

    @Test
    void the_key_of_a_pair_is_the_same_for_all_time() {
        assertThat(PairKeys.of(QUESTION, A, B).pair())
                .hasToString("7fc55c845a6d2c03df78ffc486e3a159");
    }

    @Test
    void a_pair_is_the_same_with_its_responses_in_the_other_order() {
        assertThat(PairKeys.of(QUESTION, B, A).pair())
                .isEqualTo(PairKeys.of(QUESTION, A, B).pair());
    }

    @Test
    void the_same_texts_from_other_sources_are_another_pair() {
        Response fromAnother = new Response("B", "m3");

        assertThat(PairKeys.of(QUESTION, A, fromAnother).pair())
                .isNotEqualTo(PairKeys.of(QUESTION, A, B).pair());
    }

    @Test
    void text_that_moves_from_one_part_to_the_next_makes_another_response() {
        assertThat(Identity.responseKey(new Response("ab", "c")))
                .isNotEqualTo(Identity.responseKey(new Response("a", "bc")));
    }

    @Test
    void a_text_of_many_kilobytes_is_hashed_whole() {
        String start = "x".repeat(5_000);

        assertThat(Identity.responseKey(new Response(start + "a", "")))
                .isNotEqualTo(Identity.responseKey(new Response(start + "b", "")));
    }

    @Test
    void the_role_of_a_message_counts() {
        Prompt spoken = new Prompt(List.of(new Message(Role.ASSISTANT, "Q")));

        assertThat(Identity.promptKey(spoken)).isNotEqualTo(Identity.promptKey(QUESTION));
    }

    @Test
    void tools_on_offer_make_another_prompt() {
        Prompt withTools = new Prompt(QUESTION.messages(), "[{\"name\":\"clock\"}]");

        assertThat(Identity.promptKey(withTools)).isNotEqualTo(Identity.promptKey(QUESTION));
    }

    @Test
    void the_drawn_side_goes_with_the_response_and_not_with_its_place() {
        PairKeys keys = PairKeys.of(QUESTION, A, B);

        assertThat(Identity.drawSide(keys.pair(), keys.b(), keys.a()))
                .isEqualTo(Identity.drawSide(keys.pair(), keys.a(), keys.b()).other());
    }

    @Test
    void the_first_of_two_responses_is_drawn_as_a_half_of_the_time() {
        int drawnAsA = 0;
        for (int i = 0; i < 10_000; i++) {
            PairKeys keys =
                    PairKeys.of(QUESTION, new Response("a" + i, ""), new Response("b" + i, ""));
            drawnAsA += Identity.drawSide(keys.pair(), keys.a(), keys.b()) == Side.A ? 1 : 0;
        }

        // Four standard deviations to either side.
        assertThat(drawnAsA).isBetween(4_800, 5_200);
    }

    @Test
    void a_repeat_shows_the_sides_swapped() {
        Key pair = PairKeys.of(QUESTION, A, B).pair();
        UUID annotator = new UUID(1, 2);

        assertThat(Identity.leftSide(7, annotator, pair, 1))
                .isEqualTo(Identity.leftSide(7, annotator, pair, 0).other());
    }

    @Test
    void an_annotator_gets_a_on_the_left_half_of_the_time() {
        Random random = new Random(1);
        UUID annotator = new UUID(random.nextLong(), random.nextLong());
        int left = 0;
        for (int i = 0; i < 10_000; i++) {
            Key pair = new Key(random.nextLong(), random.nextLong());
            left += Identity.leftSide(7, annotator, pair, 0) == Side.A ? 1 : 0;
        }

        assertThat(left).isBetween(4_800, 5_200);
    }
}
