package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.domain.Preference;

class LabelsTest {

    private static final Labels UNSTATED = new Labels(LabelBase.UNSTATED, LabelBase.UNSTATED);
    private static final Labels FROM_ZERO = new Labels(LabelBase.ZERO, LabelBase.UNSTATED);
    private static final Labels FROM_ONE = new Labels(LabelBase.ONE, LabelBase.UNSTATED);

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "A", " a ", "model_a", "response_a", "Response A", "left", "source-a"})
    void words_for_a(String label) {
        assertThat(UNSTATED.read(label)).contains(Preference.A);
    }

    @ParameterizedTest
    @ValueSource(strings = {"b", "B", "model_b", "output_b", "answer B", "right", "second"})
    void words_for_b(String label) {
        assertThat(UNSTATED.read(label)).contains(Preference.B);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tie", "Tie", "tied", "draw", "equal", "both_good"})
    void words_for_a_tie(String label) {
        assertThat(UNSTATED.read(label)).contains(Preference.TIE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"both_bad", "both bad", "bothbad", "tie (bothbad)", "neither"})
    void words_for_both_bad(String label) {
        assertThat(UNSTATED.read(label)).contains(Preference.BOTH_BAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c", "1.5", "3", "-1", "true", "model_tie", "ab", "response_"})
    void words_for_nothing(String label) {
        assertThat(FROM_ONE.read(label)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2", "1.0", "response_1"})
    void a_number_means_nothing_until_its_base_is_stated(String label) {
        assertThat(UNSTATED.read(label)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,A", "1,B", "2,TIE", "0.0,A", "response_1,B"})
    void numbers_that_count_from_zero(String label, Preference preference) {
        assertThat(FROM_ZERO.read(label)).contains(preference);
    }

    @ParameterizedTest
    @CsvSource({"1,A", "2,B", "0,TIE", "2.0,B", "model_1,A"})
    void numbers_that_count_from_one(String label, Preference preference) {
        assertThat(FROM_ONE.read(label)).contains(preference);
    }

    @Test
    void a_name_counts_as_the_files_names_do_whatever_the_bare_numbers_do() {
        assertThat(new Labels(LabelBase.ZERO, LabelBase.ONE).read("response_1"))
                .contains(Preference.A);
    }

    @Test
    void responses_named_1_and_2_are_counted_from_one() {
        assertThat(Labels.infer(List.of("1", "2", "tie"), LabelBase.ONE)).isEqualTo(LabelBase.ONE);
    }

    @Test
    void a_zero_among_labels_of_responses_named_1_and_2_leaves_it_open() {
        assertThat(Labels.infer(List.of("1", "0"), LabelBase.ONE)).isEqualTo(LabelBase.UNSTATED);
    }

    @Test
    void labels_1_and_2_of_responses_named_a_and_b_are_counted_from_one() {
        assertThat(Labels.infer(List.of("1", "2"), LabelBase.UNSTATED)).isEqualTo(LabelBase.ONE);
    }

    @Test
    void labels_0_and_1_of_responses_named_a_and_b_leave_it_open() {
        assertThat(Labels.infer(List.of("0", "1"), LabelBase.UNSTATED))
                .isEqualTo(LabelBase.UNSTATED);
    }

    @Test
    void labels_1_alone_leave_it_open() {
        assertThat(Labels.infer(List.of("1"), LabelBase.UNSTATED)).isEqualTo(LabelBase.UNSTATED);
    }
}
