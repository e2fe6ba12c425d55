package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Recording;
import org.pairwright.domain.SkipReason;

/// What Argilla and Label Studio export.
class LabelingToolsTest {

    @Test
    void a_ranking_of_argilla_goes_from_best_to_worst_and_drafts_do_not_count() {
        Reading reading = Reading.of(Reading.sample("argilla-flat.jsonl"));

        assertThat(reading.pair().annotations())
                .containsExactly(new ImportedAnnotation("u1", Judgment.of(Preference.A)));
        assertThat(reading.pair().extras()).contains("\"draft\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[\"response2\",\"response1\"]; B",
                "[{\"value\":\"response1\",\"rank\":2},{\"value\":\"response2\",\"rank\":1}]; B",
                "[{\"value\":\"response1\",\"rank\":1},{\"value\":\"response2\",\"rank\":1}]; TIE",
                "\"response1\"; A",
                "\"tie\"; TIE",
            })
    void answers_of_argilla_come_in_several_shapes(String value, Preference preference) {
        assertThat(Reading.ofText(argilla(value)).preference()).isEqualTo(preference);
    }

    @Test
    void argilla_s_ranking_of_three_makes_three_pairs() {
        String row =
                argilla("[\"response2\",\"third\",\"response1\"]")
                        .replace("\"response2\":\"B\"", "\"response2\":\"B\",\"third\":\"C\"");

        assertThat(Reading.ofText(row).pairs())
                .extracting(pair ->
                        pair.a().content()
                                + pair.b().content()
                                + pair.annotations().getFirst().judgment().preference())
                .containsExactly("ABB", "ACB", "BCA");
    }

    @Test
    void label_studio_says_when_somebody_decided() {
        ImportedAnnotation said =
                Reading.of(Reading.sample("label-studio.json")).pair().annotations().getFirst();

        assertThat(said.recording())
                .isEqualTo(
                        new Recording.ByImport(
                                Instant.parse("2024-01-01T00:00:00Z").toEpochMilli()));
    }

    @Test
    void a_comment_is_not_taken_for_a_comparison() {
        String row =
                argilla("\"response2\"")
                        .replace(
                                "\"responses\":{",
                                "\"responses\":{\"comment\":[{\"value\":\"well\",\"user_id\":\"u\"}],");

        Reading reading = Reading.ofText(row);

        assertThat(reading.preference()).isEqualTo(Preference.B);
        assertThat(reading.pair().extras()).contains("well");
    }

    @Test
    void what_was_selected_in_label_studio_goes_by_the_order_of_its_names() {
        Reading reading =
                Reading.ofText(task("[\"answer2\",\"answer1\"]", "{\"selected\":\"left\"}", "7"));

        assertThat(reading.pair().a().content()).isEqualTo("B");
        assertThat(reading.preference()).isEqualTo(Preference.A);
    }

    @Test
    void who_completed_it_may_be_a_number_or_a_person() {
        assertThat(annotator("7")).isEqualTo("7");
        assertThat(annotator("{\"id\":7,\"email\":\"ana@example.org\"}"))
                .isEqualTo("ana@example.org");
    }

    @Test
    void a_cancelled_annotation_is_a_skip_and_an_empty_one_is_none() {
        String row =
                "[{\"id\":1,\"data\":{\"prompt\":\"Q\",\"answer1\":\"A\",\"answer2\":\"B\"},\"annotations\":["
                        + "{\"completed_by\":1,\"was_cancelled\":true,\"result\":[]},"
                        + "{\"completed_by\":2,\"was_cancelled\":false,\"result\":[]}]}]";

        assertThat(Reading.ofText(row).pair().annotations())
                .containsExactly(new ImportedAnnotation("1", Judgment.skip(SkipReason.UNSTATED)));
    }

    @Test
    void a_choice_that_means_a_tie_goes_before_a_side() {
        String row =
                task("[\"answer1\",\"answer2\"]", "{\"selected\":\"left\"}", "7")
                        .replace(
                                "\"result\":[",
                                "\"result\":[{\"type\":\"choices\",\"value\":{\"choices\":[\"Tie\"]}},");

        assertThat(Reading.ofText(row).preference()).isEqualTo(Preference.TIE);
    }

    @Test
    void label_studio_s_short_form_is_plain_pairs() {
        Reading reading =
                Reading.ofText(
                        "[{\"id\":1,\"prompt\":\"Q\",\"answer1\":\"A\",\"answer2\":\"B\",\"comparison\":\"right\",\"annotator\":3}]");

        assertThat(reading.format()).isEqualTo("plain");
        assertThat(reading.preference()).isEqualTo(Preference.B);
    }

    @Test
    void a_task_without_two_responses_is_refused() {
        String row =
                "[{\"id\":1,\"data\":{\"prompt\":\"Q\",\"answer1\":\"A\"},\"annotations\":[]}]";

        assertThat(Reading.ofText(row).problem())
                .returns(true, Problem::refused)
                .returns(ProblemCode.MISSING_FIELD, Problem::code);
    }

    private static String annotator(String completedBy) {
        return Reading.ofText(
                        task("[\"answer1\",\"answer2\"]", "{\"selected\":\"left\"}", completedBy))
                .pair()
                .annotations()
                .getFirst()
                .annotator();
    }

    private static String task(String names, String value, String completedBy) {
        return """
        [{"id":1,"data":{"prompt":"Q","answer1":"A","answer2":"B"},"annotations":[{"completed_by":%s,\
        "was_cancelled":false,"result":[{"to_name":%s,"type":"pairwise","value":%s}]}]}]
        """
                .formatted(completedBy, names, value);
    }

    private static String argilla(String value) {
        return """
        {"id":"1","fields":{"prompt":"Q","response1":"A","response2":"B"},"responses":{"better":\
        [{"value":%s,"user_id":"u"}]}}
        """
                .formatted(value);
    }
}
