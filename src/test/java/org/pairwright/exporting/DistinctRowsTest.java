package org.pairwright.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairwright.domain.Preference.A;
import static org.pairwright.domain.Preference.B;
import static org.pairwright.domain.Preference.BOTH_BAD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.dataset.Axis;
import org.pairwright.dataset.ResolutionPolicy;
import org.pairwright.dataset.ResolveRule;
import org.pairwright.dataset.Resolver;
import org.pairwright.dataset.TestPair;
import org.pairwright.dataset.Ties;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.Corrections;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Safety;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Vote;

/// A response that several pairs have is one row, and none where they contradict each other.
class DistinctRowsTest {
    @TempDir Path folder;

    private ResolutionPolicy policy = ResolutionPolicy.DEFAULT;
    private DatasetWriter writer;

    @AfterEach
    void close() {
        writer.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trl-kto", "axolotl-kto", "llama-factory-kto"})
    void a_response_that_is_good_here_and_bad_there_is_in_no_row(String format) throws IOException {
        String rows =
                write(
                        format,
                        pair(1, "best", "middle").said(A),
                        pair(2, "middle", "worst").said(A));

        assertThat(rows.lines()).hasSize(2);
        assertThat(rows).contains("best", "worst").doesNotContain("middle");
        assertThat(writer.contradicted()).isEqualTo(2);
        assertThat(writer.counts().exported()).isEqualTo(2);
    }

    @Test
    void lengths_are_those_of_the_rows_that_are_there() throws IOException {
        write(
                "trl-kto",
                pair(1, "best", "the one in the middle").said(A),
                pair(2, "the one in the middle", "worst").said(A),
                pair(3, "best", "bad").said(A));

        assertThat(writer.lengths().responses().texts()).isEqualTo(3);
        assertThat(writer.lengths().responses().longest()).isEqualTo("worst".length());
        assertThat(writer.lengths().prompts().texts()).isEqualTo(3);
    }

    @Test
    void a_correction_that_is_in_no_row_is_not_counted() throws IOException {
        policy = corrected();
        write(
                "trl-kto",
                pair(1, "x", "bad").vote(correcting(A, "better", "")),
                pair(2, "better", "fine").said(B));

        assertThat(writer.contradicted()).isEqualTo(2);
        assertThat(writer.corrected()).isZero();
    }

    @Test
    void there_may_be_thousands_of_responses() throws IOException {
        TestPair[] pairs =
                IntStream.rangeClosed(1, 2_000)
                        .mapToObj(i -> pair(i, "good " + i, "bad " + i).said(A))
                        .toArray(TestPair[]::new);

        assertThat(write("trl-kto", pairs).lines()).hasSize(4_000).doesNotHaveDuplicates();
    }

    @Test
    void a_pair_of_nothing_but_contradictions_stays_out_for_that() throws IOException {
        String rows =
                write(
                        "trl-kto",
                        pair(1, "1", "2").said(A),
                        pair(2, "2", "3").said(A),
                        pair(3, "3", "1").said(A));

        assertThat(rows).isEmpty();
        assertThat(writer.counts().excluded()).isEqualTo(Map.of("cannot_carry", 3L));
        assertThat(writer.obstacles()).isEqualTo(Map.of("contradicted", 3L));
        assertThat(writer.contradicted()).isEqualTo(6);
    }

    @Test
    void the_same_row_comes_once() throws IOException {
        String rows =
                write(
                        "trl-kto",
                        pair(1, "best", "bad").said(A),
                        pair(2, "worse", "best").said(B),
                        pair(3, "worse", "bad").said(BOTH_BAD));

        assertThat(rows.lines()).hasSize(3);
        assertThat(writer.merged()).isEqualTo(3);
        assertThat(writer.counts().exported()).isEqualTo(3);
        assertThat(writer.labels().desirable()).isEqualTo(1);
        assertThat(writer.labels().undesirable()).isEqualTo(2);
    }

    @Test
    void a_chosen_response_is_learned_once() throws IOException {
        String rows =
                write("trl-sft", pair(1, "best", "bad").said(A), pair(2, "best", "worse").said(A));

        assertThat(rows.lines()).hasSize(1);
        assertThat(writer.merged()).isEqualTo(1);
        assertThat(writer.counts().exported()).isEqualTo(2);
    }

    @Test
    void the_same_words_to_another_prompt_are_another_row() throws IOException {
        String rows =
                write(
                        "trl-kto",
                        pair(1, "yes", "no").said(A),
                        pair(2, "yes", "no").prompt("And this?").said(B));

        assertThat(rows.lines()).hasSize(4);
    }

    @Test
    void a_ledger_says_where_each_response_stands() throws IOException {
        write(
                "trl-kto",
                pair(1, "best", "middle").said(A),
                pair(2, "best", "bad").said(A),
                pair(3, "middle", "bad").said(A));

        assertThat(Files.readString(folder.resolve("in.csv")).lines().map(DistinctRowsTest::places))
                .containsExactly(
                        "row,rows,a,b,row_a,row_b,corrected",
                        "0,1,good,contradicted,0,,",
                        "1,1,good,bad,0,1,",
                        ",0,contradicted,bad,,1,");
    }

    @Test
    void a_ledger_says_which_responses_were_corrected() throws IOException {
        policy = corrected();
        String rows =
                write(
                        "trl-kto",
                        pair(1, "good", "bad").vote(correcting(A, "better", "")),
                        pair(2, "fine", "well").vote(correcting(BOTH_BAD, "x", "y")));

        assertThat(rows).contains("better").doesNotContain("\"good\"");
        assertThat(Files.readString(folder.resolve("in.csv")).lines().map(DistinctRowsTest::places))
                .containsExactly(
                        "row,rows,a,b,row_a,row_b,corrected",
                        "0,2,good,bad,0,1,a",
                        "2,2,bad,bad,2,3,");
    }

    private static ResolutionPolicy corrected() {
        return new ResolutionPolicy(
                Axis.PREFERENCE,
                new ResolveRule.Majority(),
                Ties.DROP,
                1,
                0,
                false,
                ResolutionPolicy.NO_LIMIT,
                ResolutionPolicy.NO_LIMIT,
                true,
                false);
    }

    private static Vote correcting(Preference preference, String a, String b) {
        return new Vote(
                "Ada",
                AnnotatorKind.PERSON,
                preference,
                Strength.UNSTATED,
                Preference.UNSTATED,
                Preference.UNSTATED,
                Safety.UNSTATED,
                Safety.UNSTATED,
                new Corrections(a, b));
    }

    /// The cells that tell of rows.
    private static String places(String line) {
        String[] cells = line.replace("\"", "").split(",", -1);
        return String.join(
                ",", cells[3], cells[4], cells[5], cells[6], cells[9], cells[10], cells[11]);
    }

    private static TestPair pair(int id, String a, String b) {
        return new TestPair().id(id).a(a).b(b);
    }

    private String write(String format, TestPair... pairs) throws IOException {
        DatasetFormat known = (DatasetFormat) ExportFormats.byId(format).orElseThrow();
        Path target = folder.resolve("out.jsonl");
        List<StoredPair> built = Stream.of(pairs).map(TestPair::build).toList();
        try (PairLedger ledger =
                new PairLedger(known, folder.resolve("in.csv"), folder.resolve("out.csv"))) {
            writer =
                    new DatasetWriter(
                            known,
                            new Resolver(policy, known.target(), TestPair.TOKENS),
                            Layout.PLAIN,
                            Export.whole(),
                            List.of(target),
                            ledger);
            built.forEach(writer.survey(() -> {})::look);
            built.forEach(writer::add);
            writer.publish(() -> {});
            ledger.finish();
        }
        return Files.readString(target);
    }
}
