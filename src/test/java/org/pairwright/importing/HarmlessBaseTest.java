package org.pairwright.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Message;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Role;
import org.pairwright.domain.Side;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The real thing: `harmless-base/test.jsonl.gz` of anthropics/hh-rlhf at 354e5c3, 2,312 rows.
///
/// All 2,312 are imported and none is refused. 4 come with a warning: on the lines 87, 517, 926 and
/// 1104 the chosen answer is empty.
@EnabledIfSystemProperty(
        named = "pairwright.data",
        matches = ".+",
        disabledReason = "the file is no part of the project: -Dpairwright.data says where it is")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HarmlessBaseTest {

    private Reading reading;
    private List<JsonNode> source;

    @BeforeAll
    void read() throws IOException {
        Path folder = Path.of(System.getProperty("pairwright.data"));
        Path file = folder.resolve("hh-rlhf/harmless-base.test.jsonl.gz");
        reading = Reading.of(file);
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            source = lines.lines().map(new JsonMapper()::readTree).toList();
        }
    }

    @Test
    void it_is_known_for_what_it_is() {
        assertThat(reading.format()).isEqualTo("hh-rlhf");
    }

    @Test
    void all_2312_rows_are_imported_and_each_is_one_pair() {
        assertThat(reading.rows())
                .hasSize(2_312)
                .allMatch(row -> row.pairs().size() == 1)
                .extracting(ImportedRow::line)
                .startsWith(1L, 2L, 3L)
                .endsWith(2_312L);
    }

    @Test
    void four_rows_with_an_empty_answer_are_warned_of() {
        assertThat(reading.problems())
                .allMatch(problem -> !problem.refused())
                .allMatch(problem -> problem.code() == ProblemCode.BLANK_RESPONSE)
                .allMatch(problem -> problem.field().equals("chosen"))
                .extracting(Problem::line)
                .containsExactly(87L, 517L, 926L, 1104L);
    }

    @Test
    void no_pair_comes_twice() {
        assertThat(reading.pairs()).extracting(pair -> pair.keys().pair()).doesNotHaveDuplicates();
    }

    @Test
    void each_chosen_transcript_can_be_put_together_again_to_the_letter() {
        for (int i = 0; i < source.size(); i++) {
            ImportedPair pair = reading.pairs().get(i);
            assertThat(transcript(pair, preferred(pair)))
                    .as("line %d", i + 1)
                    .isEqualTo(source.get(i).get("chosen").asString());
        }
    }

    @Test
    void each_rejected_transcript_can_be_put_together_again_to_the_letter() {
        for (int i = 0; i < source.size(); i++) {
            ImportedPair pair = reading.pairs().get(i);
            assertThat(transcript(pair, preferred(pair).other()))
                    .as("line %d", i + 1)
                    .isEqualTo(source.get(i).get("rejected").asString());
        }
    }

    @Test
    void the_chosen_answer_is_a_about_half_of_the_time() {
        long chosenIsA = reading.pairs().stream().filter(pair -> preferred(pair) == Side.A).count();

        assertThat(chosenIsA).isBetween(1_060L, 1_252L);
    }

    @Test
    void every_prompt_ends_in_a_turn_that_wants_an_answer() {
        assertThat(reading.pairs()).allMatch(pair -> pair.prompt().last().role().wantsAnswer());
    }

    @Test
    void four_histories_have_two_turns_of_one_speaker_in_a_row() {
        assertThat(reading.rows())
                .filteredOn(row -> hasTwoTurnsInARow(row.pairs().getFirst()))
                .extracting(ImportedRow::line)
                .containsExactly(668L, 764L, 1320L, 1850L);
    }

    @Test
    void nothing_is_left_over() {
        assertThat(reading.pairs()).allMatch(pair -> pair.extras().isEmpty());
    }

    private static boolean hasTwoTurnsInARow(ImportedPair pair) {
        List<Message> messages = pair.prompt().messages();
        for (int i = 1; i < messages.size(); i++) {
            if (messages.get(i).role() == messages.get(i - 1).role()) {
                return true;
            }
        }
        return false;
    }

    private static Side preferred(ImportedPair pair) {
        Preference preference = pair.annotations().getFirst().judgment().preference();
        return preference.side().orElseThrow();
    }

    private static String transcript(ImportedPair pair, Side side) {
        StringBuilder text = new StringBuilder();
        for (Message message : pair.prompt().messages()) {
            text.append(message.role() == Role.USER ? "\n\nHuman: " : "\n\nAssistant: ");
            text.append(message.content());
        }
        return text + "\n\nAssistant: " + pair.response(side).content();
    }
}
