package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Facet;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.LabelState;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.PairRow;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.SortField;
import org.pairwright.domain.Verdict;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.generating.GatherRequest;
import org.pairwright.service.generating.GenerateService;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;

/// Who answered and what others said of a pair is not told to an annotator who has yet to decide.
class BlindDataTest {
    @TempDir private Path folder;

    private Database database;
    private Annotator noor;
    private DataService data;

    @BeforeEach
    void make_pairs_that_others_have_decided() {
        database =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("project.pairs")),
                        Samples.project());
        Judgment others = Judgment.of(Preference.B);
        Samples.add(
                database,
                Samples.decided(Samples.pair("One"), others),
                Samples.decided(Samples.pair("Two"), others),
                Samples.decided(Samples.pair("Three"), others));
        noor = annotator("noor", AnnotatorRole.ANNOTATOR);
        decide(1, Judgment.of(Preference.A));
        decide(2, Judgment.skip(SkipReason.OTHER));
        data = new DataService(database, noor);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Annotator annotator(String name, AnnotatorRole role) {
        return new AnnotatorStore(database).require(name, AnnotatorKind.PERSON, role);
    }

    private void decide(long pair, Judgment judgment) {
        LabelingService labeling = new LabelingService(database, noor);
        labeling.decide(labeling.task(pair), judgment, Instant.EPOCH, Duration.ofSeconds(1));
    }

    @Test
    void a_pair_that_was_not_decided_or_only_skipped_tells_nothing_of_others() {
        for (PairRow row : data.rows(List.of(2L, 3L))) {
            assertThat(row.told()).isFalse();
            assertThat(row.a().source() + row.b().source()).isEmpty();
            assertThat(row.counts().decisions()).isZero();
            assertThat(row.state()).isEqualTo(LabelState.UNLABELED);
        }
        PairDetails details = data.details(2).orElseThrow();
        assertThat(details.current()).extracting(it -> it.annotator().name()).containsOnly("noor");
        assertThat(details.revisions())
                .extracting(it -> it.annotator().name())
                .containsOnly("noor");
    }

    @Test
    void a_pair_that_was_decided_tells_all() {
        PairDetails details = data.details(1).orElseThrow();

        assertThat(details.row().told()).isTrue();
        assertThat(details.row().a().source()).isEqualTo("model-one");
        assertThat(details.current()).hasSize(2);
    }

    @Test
    void leads_reviewers_and_auditors_are_told_all() {
        for (AnnotatorRole role :
                List.of(AnnotatorRole.LEAD, AnnotatorRole.REVIEWER, AnnotatorRole.AUDITOR)) {
            DataService told = new DataService(database, annotator(role.code(), role));

            assertThat(told.rows(List.of(3L))).allMatch(PairRow::told);
            assertThat(told.facets()).containsExactly(Facet.values());
            assertThat(told.sorts()).containsExactly(SortField.values());
        }
    }

    @Test
    void a_filter_on_what_is_covered_finds_only_what_was_decided() {
        assertThat(found("prompt ~ 'o'")).containsExactly(1L, 2L);
        assertThat(found("annotator = noor")).containsExactly(1L, 2L);
        for (String covered :
                List.of(
                        "labeled",
                        "preference = b",
                        "source = model-one",
                        "not source = nobody",
                        "prompt ~ 'o' or decisions > 0",
                        "annotator ~ imported")) {
            assertThat(found(covered)).as(covered).containsExactly(1L);
        }
    }

    @Test
    void who_wrote_a_generated_pair_is_not_told_when_it_is_decided_either() throws IOException {
        Path answers = folder.resolve("answers.jsonl");
        Files.writeString(
                answers,
                """
                {"prompt":"Why?","version":"helper@1","response":"So."}
                {"prompt":"Why?","version":"helper@2","response":"Or so."}
                """);
        Annotator lead = annotator("lead", AnnotatorRole.LEAD);
        new GenerateService(database)
                .gather(
                        new GatherRequest(
                                new Actor(lead.name(), "user"),
                                answers,
                                List.of("helper@1", "helper@2")),
                        Progress.NONE);
        decide(4, Judgment.of(Preference.A));

        PairDetails details = data.details(4).orElseThrow();
        assertThat(details.row().told()).isTrue();
        assertThat(details.row().a().source() + details.row().b().source()).isEmpty();
        assertThat(found("preference = a")).containsExactly(1L, 4L);
        assertThat(found("source_a ~ helper")).isEmpty();
        assertThat(found("not source = nobody")).containsExactly(1L);
        assertThat(found("prompt_version = nobody or prompt ~ 'why'")).isEmpty();
        assertThat(new DataService(database, lead).rows(List.of(4L)))
                .allMatch(it -> it.a().source().startsWith("helper@"));
    }

    @Test
    void what_others_said_when_and_how_fast_is_told_of_decided_pairs_alone() {
        for (String asking :
                List.of(
                        "not strength = 3",
                        "not helpful = a",
                        "not safer = a",
                        "not safety = unsafe",
                        "not safety_a = unsafe",
                        "not safety_b = unsafe",
                        "not severity = 3",
                        "not severity_a = 3",
                        "not severity_b = 3",
                        "not differs_by = clarity",
                        "not decided = 1999",
                        "not seconds = 900..")) {
            assertThat(found(asking)).as(asking).containsExactly(1L);
        }
    }

    @Test
    void which_pairs_are_gold_is_never_told() {
        assertThatThrownBy(() -> found("sensitive or not gold"))
                .isInstanceOf(NotTold.class)
                .hasMessage("Which pairs are gold is not told to annotators.");
    }

    @Test
    void scores_of_machines_are_told_of_no_pair_not_even_one_that_was_decided() {
        for (String asking : List.of("score > 0.5", "labeled and not score_prompt < 0.1")) {
            assertThatThrownBy(() -> found(asking))
                    .as(asking)
                    .isInstanceOf(NotTold.class)
                    .hasMessage("Which scores machines gave is not told to annotators.");
            assertThat(counted(asking, Facet.SCRIPT)).isEmpty();
        }
    }

    @Test
    void orders_and_counts_tell_nothing_either() {
        assertThat(data.sorts()).doesNotContain(SortField.STATE, SortField.DECISIONS);
        assertThat(data.facets())
                .containsExactly(
                        Facet.MARK,
                        Facet.IMPORT,
                        Facet.ANNOTATOR,
                        Facet.SCRIPT,
                        Facet.PROMPT_LENGTH,
                        Facet.LENGTH_A,
                        Facet.LENGTH_B);
        assertThat(counted("", Facet.SCRIPT)).containsOnlyKeys("LATIN");
        assertThat(counted("", Facet.LENGTH_A)).containsOnlyKeys("0");
        assertThat(counted("", Facet.FREE_FIELD)).isEmpty();
        assertThat(counted("", Facet.MARK)).containsOnlyKeys("sensitive", "excluded");
        assertThat(counted("", Facet.ANNOTATOR)).containsOnlyKeys("noor");
        assertThat(counted("labeled", Facet.IMPORT)).isEmpty();
        assertThat(counted("", Facet.SOURCE)).isEmpty();
    }

    private List<Long> found(String expression) {
        List<Long> found = new ArrayList<>();
        data.find(
                Filter.parse(expression),
                PairOrder.ADDED,
                (ids, share) -> {
                    Arrays.stream(ids).forEach(found::add);
                    return true;
                });
        return found;
    }

    private Map<String, Long> counted(String expression, Facet facet) {
        Map<String, Long> counted = new HashMap<>();
        data.count(
                expression.isEmpty() ? Filter.ALL : Filter.parse(expression),
                facet,
                counts -> {
                    counted.putAll(counts.pairs());
                    return true;
                });
        return counted;
    }

    @Test
    void a_pair_of_what_one_opted_out_of_is_covered_for_oneself_alone() {
        Verdict hate =
                new Verdict(Safety.UNSAFE, List.of("mlc:hte"), Severity.UNSTATED, Refusal.UNSTATED);
        Annotator bob = annotator("bob", AnnotatorRole.ANNOTATOR);
        LabelingService labeling = new LabelingService(database, bob);
        labeling.decide(
                labeling.task(3),
                Judgment.of(Preference.A).withVerdict(Side.A, hate),
                Instant.EPOCH,
                Duration.ofSeconds(1));
        OptOut optOut = new OptOut(database, noor);
        optOut.choose(Set.of("mlc:hte"));
        DataService covering = new DataService(database, noor, optOut);

        assertThat(covering.rows(List.of(1L, 2L, 3L)))
                .filteredOn(PairRow::isCovered)
                .allMatch(PairRow::optedOut)
                .extracting(PairRow::id)
                .containsExactly(3L);
        assertThat(covering.details(3).orElseThrow().row().optedOut()).isTrue();
        assertThat(covering.rows(List.of(3L)).getFirst().categories()).isEmpty();
        assertThat(data.rows(List.of(3L)).getFirst().isCovered()).isFalse();
    }
}
