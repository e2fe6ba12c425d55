package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;

/// The check finds what was changed of an import that no key holds.
class CheckedImportsTest extends StorageTest {
    @BeforeEach
    void bring_pairs_and_decisions_in() {
        add(
                Samples.decided(Samples.pair("One"), Judgment.of(Preference.A)),
                Samples.decided(Samples.pair("Two"), Judgment.of(Preference.B)),
                Samples.pair("Three"));
    }

    @Test
    void a_sound_import_passes() {
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "response_a = response_b, response_b = response_a",
                "first_side = case first_side when 'a' then 'b' else 'a' end",
                "external_id = 'another'",
                "line = line + 1",
                "extras = '{\"lang\":\"de\"}'"
            })
    void a_pair_that_came_otherwise_is_found(String change) {
        tamper("update pair set " + change + " where id = 2");

        assertThat(found())
                .containsExactly(
                        "import: Import 1 (sample.jsonl) brought pairs otherwise: which response is"
                                + " A, which stood first, an id, a line or what came beside the"
                                + " texts was changed.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rationale = 'because'",
                "strength = 3",
                "safer = 'b'",
                "left_side = 'a'",
                "more_helpful = 'b'"
            })
    void a_decision_that_came_otherwise_is_found(String change) {
        tamper("update annotation set " + change + " where pair = 2");

        assertThat(found())
                .containsExactly(
                        "import: Import 1 (sample.jsonl) brought other decisions than are there.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"format = 'plain'", "license = 'MIT'", "rows_read = 9", "duplicates = 1"})
    void an_import_that_is_described_otherwise_is_found(String change) {
        tamper("update import_batch set " + change);

        assertThat(found())
                .containsExactly("import: Import 1 (sample.jsonl) is not described as it came in.");
    }

    @Test
    void each_of_several_imports_is_told_by_itself() {
        add(Samples.decided(Samples.pair("Four"), Judgment.of(Preference.TIE)));
        add(Samples.decided(Samples.pair("One"), Judgment.of(Preference.B)));
        assertThat(found()).isEmpty();

        tamper("update pair set line = 5 where id = 4");

        assertThat(found())
                .singleElement()
                .asString()
                .startsWith("import: Import 2 (sample.jsonl) brought pairs otherwise");
    }
}
