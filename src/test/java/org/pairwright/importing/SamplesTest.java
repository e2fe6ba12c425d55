package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairwright.domain.ProblemCode;

/// Each format has a sample beside the tests, which is known for it by its content alone.
class SamplesTest {

    @ParameterizedTest
    @CsvSource({
        "alpaca-eval.jsonl, 1",
        "alpaca-ranking.jsonl, 1",
        "arena-100k.jsonl, 1",
        "arena-140k.jsonl, 1",
        "arena-33k.jsonl, 1",
        "argilla.jsonl, 1",
        "argilla-flat.jsonl, 1",
        "auto-j.jsonl, 1",
        "helpsteer2.jsonl, 1",
        "helpsteer2-preference.jsonl, 1",
        "helpsteer3.jsonl, 1",
        "kaggle-55k.csv, 1",
        "label-studio.json, 1",
        "llmbar.jsonl, 1",
        "mt-bench-human.jsonl, 1",
        "open-assistant.jsonl, 1",
        "openai-dpo.jsonl, 1",
        "orca-dpo-pairs.jsonl, 1",
        "pairwright.jsonl, 1",
        "pairwright-csv.csv, 1",
        "pandalm.jsonl, 1",
        "pku-saferlhf.jsonl, 1",
        "sharegpt-ranking.jsonl, 1",
        "ultrafeedback-binarized.jsonl, 1",
        "ultrafeedback-raw.jsonl, 6",
    })
    void a_sample_is_known_and_read(String file, int pairs) {
        Reading reading = Reading.of(Reading.sample(file));

        assertThat(reading.format()).isEqualTo(file.substring(0, file.indexOf('.')));
        assertThat(reading.problems()).noneMatch(problem -> problem.refused());
        assertThat(reading.pairs()).hasSize(pairs);
    }

    @Test
    void single_responses_are_refused_unless_they_are_to_be_paired() {
        Path file = Reading.sample("beavertails.jsonl");

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> Reading.of(file))
                .withMessage(
                        file
                                + ": The rows are single responses with a verdict each (BeaverTails),"
                                + " and a pair needs two. Give --pairs all to pair the responses to the"
                                + " same prompt.")
                .satisfies(e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.NO_PAIR));
    }

    @Test
    void no_format_is_without_a_sample() throws IOException {
        List<String> samples;
        try (Stream<Path> files = Files.list(Reading.sample("plain.jsonl").resolveSibling("."))) {
            samples =
                    files.map(file -> String.valueOf(file.getFileName()))
                            .map(name -> name.replaceFirst("\\..*", ""))
                            .toList();
        }

        assertThat(ImportFormats.all()).extracting(ImportFormat::id).isSubsetOf(samples);
    }

    @Test
    void no_two_formats_have_one_id() {
        assertThat(ImportFormats.all()).extracting(ImportFormat::id).doesNotHaveDuplicates();
    }
}
