package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Message;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Response;
import org.pairwright.domain.Role;

/// One small file of each format comes out as pairs that were worked out by hand.
class GoldenFilesTest {

    @Test
    void plain_pairs_keep_the_order_of_the_file() {
        assertThat(read("plain"))
                .isEqualTo(
                        ImportedPair.inFileOrder(
                                "1",
                                Prompt.ofUser("Q"),
                                new Response("A", "m1"),
                                new Response("B", "m2"),
                                forA(),
                                ""));
    }

    @Test
    void hh_rlhf_is_parted_into_prompt_and_answers() {
        assertThat(read("hh-rlhf"))
                .isEqualTo(drawn(Prompt.ofUser("Name a color."), "Blue is a color.", "Banana."));
    }

    @Test
    void trl_conversational_has_its_prompt_as_messages() {
        Prompt prompt =
                new Prompt(List.of(new Message(Role.SYSTEM, "S"), new Message(Role.USER, "Q")));

        assertThat(read("trl-conversational")).isEqualTo(drawn(prompt, "good", "bad"));
    }

    @Test
    void trl_implicit_has_its_prompt_in_both_conversations() {
        assertThat(read("trl-implicit")).isEqualTo(drawn(Prompt.ofUser("Q"), "good", "bad"));
    }

    @Test
    void trl_standard_keeps_the_space_before_an_answer() {
        assertThat(read("trl-standard"))
                .isEqualTo(drawn(Prompt.ofUser("The sky is"), " blue.", " green."));
    }

    @Test
    void trl_standard_implicit_is_parted_before_the_first_different_word() {
        assertThat(read("trl-standard-implicit"))
                .isEqualTo(drawn(Prompt.ofUser("The sky is"), " blue.", " green."));
    }

    /// The one pair of a format's sample, which has to be taken for that format.
    private static ImportedPair read(String format) {
        Reading reading = Reading.of(Reading.sample(format + ".jsonl"));
        assertThat(reading.format()).isEqualTo(format);
        assertThat(reading.problems()).isEmpty();
        return reading.pair();
    }

    private static ImportedPair drawn(Prompt prompt, String chosen, String rejected) {
        return ImportedPair.drawn(
                "", prompt, new Response(chosen, ""), new Response(rejected, ""), forA(), "");
    }

    private static List<ImportedAnnotation> forA() {
        return List.of(new ImportedAnnotation("", Judgment.of(Preference.A)));
    }
}
