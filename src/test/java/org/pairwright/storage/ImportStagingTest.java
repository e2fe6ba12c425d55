package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.PromptVerdict;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Response;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Verdict;

/// An import on its way: laid out beside the project, merged at once or not at all.
class ImportStagingTest extends StorageTest {
    private static final Judgment B = Judgment.of(Preference.B);

    private List<Path> filesBeside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("project.pairs"))
                    .toList();
        }
    }

    @Test
    void nothing_is_seen_before_the_merge() {
        try (ImportStaging staging = ImportStaging.begin(database, false)) {
            Samples.stage(staging, Samples.decided(Samples.pair("One"), B));

            assertThat(new PairStore(database).count()).isZero();
        }
    }

    @Test
    void a_cancelled_import_leaves_nothing() throws IOException {
        try (ImportStaging staging = ImportStaging.begin(database, false)) {
            Samples.stage(staging, Samples.decided(Samples.pair("One"), B));
        }

        assertThat(new PairStore(database).count()).isZero();
        assertThat(number("select count(*) from import_batch")).isZero();
        assertThat(number("select count(*) from annotator")).isZero();
        assertThat(number("select count(*) from event")).isZero();
        assertThat(filesBeside()).isEmpty();
    }

    @Test
    void a_merged_import_leaves_no_side_file() throws IOException {
        addPairs(3);

        assertThat(filesBeside()).isEmpty();
    }

    @Test
    void ids_and_codes_as_long_as_may_be_come_in() {
        String id = randomCharacters(10_000);
        String code = randomCharacters(500);
        Verdict unsafe =
                new Verdict(Safety.UNSAFE, List.of(code), Severity.UNSTATED, Refusal.UNSTATED);
        ImportedPair pair =
                Samples.pair(id, "One", new Response("Yes", id), new Response("No", ""));

        add(Samples.decided(pair, B.withVerdict(Side.A, unsafe)), Samples.pair("Two"));

        assertThat(new PairNames(database).find(List.of(id))).containsOnlyKeys(id);
        assertThat(number("select count(*) from verdict_category")).isEqualTo(1);
        assertThat(check().problems()).isEmpty();
    }

    /// Text that can't be compressed.
    private static String randomCharacters(int count) {
        return new Random(7)
                .ints(count, 0x4e00, 0x9fff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void of_two_imports_at_once_the_second_is_outrun_and_changes_nothing() {
        try (ImportStaging first = ImportStaging.begin(database, false);
                ImportStaging second = ImportStaging.begin(database, false)) {
            Samples.stage(first, Samples.pair("One"));
            Samples.stage(second, Samples.pair("Two"));
            first.merge(ALICE);

            assertThatThrownBy(() -> second.merge(ALICE)).isInstanceOf(ImportOutrun.class);
        }

        assertThat(new PairStore(database).count()).isEqualTo(1);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void an_import_goes_through_after_one_that_was_outrun() {
        try (ImportStaging first = ImportStaging.begin(database, false);
                ImportStaging second = ImportStaging.begin(database, false)) {
            Samples.stage(first, Samples.pair("One"));
            Samples.stage(second, Samples.pair("Two"));
            first.merge(ALICE);
            assertThatThrownBy(() -> second.merge(ALICE)).isInstanceOf(ImportOutrun.class);
        }

        addPairs(2);

        assertThat(new PairStore(database).count()).isEqualTo(3);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void labeling_goes_on_while_an_import_is_laid_out() {
        long pair = addPairs(1).getFirst();
        Annotator alice = annotator("alice");
        try (ImportStaging staging = ImportStaging.begin(database, false)) {
            Samples.stage(
                    staging,
                    Samples.decided(Samples.pair("Question 0"), B),
                    Samples.decided(Samples.pair("Other"), B));
            decide(alice, pair, Judgment.of(Preference.A));
            staging.merge(ALICE);
        }

        assertThat(texts("select state from pair_state order by pair"))
                .containsExactly("disputed", "agreed");
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void labeling_goes_on_after_a_merge() {
        addPairs(2);
        decide(annotator("alice"), 1, Judgment.of(Preference.A));
        add(Samples.decided(Samples.pair("Other"), B));
        decide(annotator("alice"), 3, Judgment.of(Preference.A));

        assertThat(new AnnotatorStore(database).all()).hasSize(2);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void everything_that_a_decision_says_comes_in() {
        Judgment full =
                Judgment.of(Side.A, Strength.SLIGHT)
                        .withVerdict(
                                Side.B,
                                new Verdict(
                                        Safety.UNSAFE, List.of("s1"), Severity.MINOR, Refusal.NONE))
                        .withPromptVerdict(PromptVerdict.BENIGN)
                        .withAxes(Preference.A, Preference.TIE)
                        .withFlag(true, "Why?")
                        .withRationale("Because.");
        add(
                Samples.decided(
                        Samples.pair("One"),
                        new ImportedAnnotation("imported:x", full),
                        new ImportedAnnotation("imported:y", Judgment.skip(SkipReason.LANGUAGE))));

        var current =
                database.read(handle -> AnnotationRows.currentOf(handle, List.of(1L))).get(1L);

        assertThat(current)
                .extracting(annotation -> annotation.judgment())
                .containsExactly(full, Judgment.skip(SkipReason.LANGUAGE));
        assertThat(current.getFirst().left()).isEmpty();
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void a_known_answer_is_no_decision() {
        try (ImportStaging staging = ImportStaging.begin(database, true)) {
            Samples.stage(staging, Samples.decided(Samples.pair("Known"), B));
            staging.merge(ALICE);
        }

        assertThat(texts("select preference from pair_gold")).containsExactly("b");
        assertThat(number("select count(*) from annotation")).isZero();
        assertThat(texts("select state from pair_state")).containsExactly("unlabeled");
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void an_annotator_of_another_kind_keeps_their_name() {
        long pair = addPairs(1).getFirst();
        Annotator model = annotator(Samples.IMPORTER, AnnotatorKind.MODEL);
        decide(model, pair, Judgment.of(Preference.A));
        new Acts(database).undo(ALICE, model);

        assertThatThrownBy(() -> add(Samples.decided(Samples.pair("Question 0"), B)))
                .isInstanceOf(AnnotatorTaken.class)
                .hasMessage(
                        "\"imported:sample\" is an annotator of kind model, so decisions of a file can't be theirs.");
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void several_files_are_several_imports() {
        try (ImportStaging staging = ImportStaging.begin(database, false)) {
            Samples.stage(staging, Samples.pair("One"));
            Samples.stage(staging, Samples.pair("Two"), Samples.pair("One"));

            assertThat(staging.merge(ALICE)).hasSize(2);
        }

        assertThat(texts("select cast(pairs as text) from import_batch order by id"))
                .containsExactly("1", "1");
        assertThat(texts("select kind from event")).containsExactly("import", "import");
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void a_long_import_with_many_repeats_comes_in_whole() {
        ImportedPair[] pairs = new ImportedPair[1_000];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = Samples.decided(Samples.pair("Question " + i % 300, "A" + i % 450, "B"), B);
        }
        add(pairs);

        assertThat(new PairStore(database).count()).isEqualTo(900);
        assertThat(number("select count(*) from prompt")).isEqualTo(300);
        assertThat(check().problems()).isEmpty();
    }
}
