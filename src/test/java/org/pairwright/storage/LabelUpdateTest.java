package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Answers;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Marking;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Response;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Verdict;
import org.pairwright.domain.filter.Filter;

/// Columns that are brought up to date are those that reading everything anew gives.
class LabelUpdateTest {
    private static final Watch NOBODY = (stage, done, total) -> {};
    private static final List<String> NAMES = List.of("cleo", "ada", "ben");
    private static final List<String> CODES = List.of("s1", "s2", "s3");

    @TempDir Path folder;
    Database database;

    @BeforeEach
    void make_a_project() {
        database =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("test.pairs")),
                        Samples.project());
    }

    @AfterEach
    void close_it() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_happens_the_columns_are_those_of_reading_anew(long seed) {
        Random random = new Random(seed);
        List<Filter> filters = List.of(Filter.ALL, Filter.parse("not excluded and decisions > 1"));
        bringIn(random);
        AgreementStore store = new AgreementStore(database);
        List<AgreementLabels> live = new ArrayList<>();
        filters.forEach(filter -> live.add(store.read(filter, NOBODY)));
        CriterionReading reading = new CriterionReading(database);
        List<Map<String, CriterionAnswers>> answers = new ArrayList<>();
        live.forEach(labels -> answers.add(reading.of(labels, NOBODY)));

        for (int step = 0; step < 60; step++) {
            for (int i = random.nextInt(4); i >= 0; i--) {
                act(random);
            }
            for (int i = 0; i < filters.size(); i++) {
                AgreementLabels before = live.get(i);
                AgreementLabels now = store.update(before, filters.get(i), NOBODY);
                live.set(i, now);
                answers.set(i, reading.update(before, answers.get(i), now, NOBODY));
                assertThat(words(now))
                        .as("seed %d, step %d, filter %d", seed, step, i)
                        .isEqualTo(words(store.read(filters.get(i), NOBODY)));
                assertThat(words(answers.get(i), now))
                        .as("answers, seed %d, step %d, filter %d", seed, step, i)
                        .isEqualTo(words(reading.of(now, NOBODY), now));
            }
        }
    }

    @Test
    void where_nothing_happened_nothing_is_read() {
        bringIn(new Random(1));
        AgreementStore store = new AgreementStore(database);
        AgreementLabels labels = store.read(Filter.ALL, NOBODY);

        assertThat(store.update(labels, Filter.ALL, NOBODY)).isSameAs(labels);
    }

    @Test
    void after_a_decision_not_all_pairs_are_gone_through() {
        bringIn(new Random(1));
        annotator("ada");
        AgreementStore store = new AgreementStore(database);
        AgreementLabels labels = store.read(Filter.ALL, NOBODY);
        decide(annotator("ada"), 2, Judgment.of(Preference.A), new Random(1));
        List<String> stages = new ArrayList<>();

        AgreementLabels now =
                store.update(labels, Filter.ALL, (stage, done, total) -> stages.add(stage));

        assertThat(now.labels().size()).isEqualTo(labels.labels().size() + 1);
        assertThat(stages).doesNotContain("reading pairs");
    }

    @Test
    void after_a_decision_the_answers_of_its_pair_alone_are_read() {
        Annotator ada = annotator("ada");
        for (long pair = 1; pair <= 4; pair++) {
            Samples.add(database, Samples.pair("Question " + pair));
            decide(ada, pair, rated(2), new Random(1));
        }
        AgreementStore store = new AgreementStore(database);
        CriterionReading reading = new CriterionReading(database);
        AgreementLabels before = store.read(Filter.ALL, NOBODY);
        Map<String, CriterionAnswers> answers = reading.of(before, NOBODY);
        decide(ada, 2, rated(5), new Random(1));
        AgreementLabels now = store.update(before, Filter.ALL, NOBODY);

        CriterionUpdate update = CriterionUpdate.of(before, now, new long[] {2}).orElseThrow();

        assertThat(update.unread()).containsExactly(2L);
        assertThat(update.kept()).hasSize(2);
        assertThat(ratings(reading.update(before, answers, now, NOBODY), now))
                .containsExactlyInAnyOrder(2, 2, 2, 5);
        assertThat(ratings(answers, before)).containsExactlyInAnyOrder(2, 2, 2, 2);
    }

    private static Judgment rated(int clarity) {
        return Judgment.of(Preference.A)
                .withAnswers(Answers.NONE.withRating(Side.A, "clarity", clarity));
    }

    private static List<Integer> ratings(
            Map<String, CriterionAnswers> answers, AgreementLabels labels) {
        CriterionAnswers clarity = Objects.requireNonNull(answers.get("clarity"));
        return IntStream.range(0, labels.labels().size())
                .map(label -> clarity.rating(label, false))
                .filter(rating -> rating > 0)
                .boxed()
                .toList();
    }

    private Annotator annotator(String name) {
        return new AnnotatorStore(database)
                .require(name, AnnotatorKind.PERSON, AnnotatorRole.ANNOTATOR);
    }

    private void decide(Annotator annotator, long pair, Judgment judgment, Random random) {
        new AnnotationStore(database)
                .record(
                        new Actor(annotator.name(), "system-user"),
                        new NewAnnotation(
                                pair,
                                annotator,
                                random.nextInt(8) == 0 ? 1 : 0,
                                judgment,
                                random.nextBoolean() ? Side.A : Side.B,
                                Instant.ofEpochMilli(1_000),
                                Instant.ofEpochMilli(2_000 + random.nextInt(1_000_000_000)),
                                Duration.ofMillis(random.nextInt(90_000))));
    }

    private void act(Random random) {
        Annotator annotator = annotator(NAMES.get(random.nextInt(NAMES.size())));
        Actor actor = new Actor(annotator.name(), "system-user");
        List<Long> pairs =
                database.read(handle ->
                        handle.createQuery("select id from pair order by id")
                                .mapTo(Long.class)
                                .list());
        long pair = pairs.get(random.nextInt(pairs.size()));
        switch (random.nextInt(12)) {
            case 0, 1 -> new Acts(database).undo(actor, annotator);
            case 2 -> new Acts(database).redo(actor, annotator);
            case 3 ->
                    new BulkStore(database)
                            .mark(
                                    actor,
                                    annotator,
                                    marking(random),
                                    new long[] {pair, pairs.getFirst()},
                                    NOBODY);
            case 4 -> {
                if (random.nextInt(4) == 0) {
                    bringIn(random);
                }
            }
            default -> decide(annotator, pair, judgment(random), random);
        }
    }

    private static Marking marking(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Marking.of(Marking.Kind.EXCLUSION, random.nextBoolean() ? "bad" : "");
            case 1 -> Marking.of(Marking.Kind.SENSITIVE, random.nextBoolean() ? "1" : "0");
            default -> Marking.of(Marking.Kind.GOLD, random.nextBoolean() ? "a" : "");
        };
    }

    private static Judgment judgment(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Judgment.skip(SkipReason.UNSTATED);
            case 1 -> Judgment.of(Preference.TIE).withVerdict(Side.B, verdict(random));
            case 2 -> {
                Verdict a = verdict(random);
                yield Judgment.of(Side.A, Strength.MUCH)
                        .withVerdict(Side.A, a)
                        .withAnswers(
                                Answers.NONE.withRating(
                                        Side.A, "clarity", 1 + a.categories().size()));
            }
            default ->
                    Judgment.of(Preference.B)
                            .withAnswers(Answers.NONE.withComparison("honesty", Preference.B));
        };
    }

    private static Verdict verdict(Random random) {
        List<String> codes = new ArrayList<>(CODES);
        codes.removeIf(code -> random.nextBoolean());
        return new Verdict(Safety.UNSAFE, codes, Severity.MINOR, Refusal.UNSTATED);
    }

    private void bringIn(Random random) {
        int from = random.nextInt(1_000);
        for (int i = 0; i < 4; i++) {
            String prompt = "Question " + (from + i) / 2;
            Samples.add(
                    database,
                    Samples.decided(
                            Samples.pair(
                                    "",
                                    prompt,
                                    new Response("Yes " + i, "model-" + random.nextInt(4)),
                                    new Response("No " + from, "")),
                            judgment(random)));
        }
    }

    private static String words(AgreementLabels labels) {
        StringBuilder words = new StringBuilder();
        words.append(Arrays.toString(labels.pairIds()))
                .append(labels.words())
                .append(labels.asksBothBad());
        for (LabelColumn column : LabelColumn.values()) {
            words.append('\n').append(column);
            for (int row = 0; row < labels.labels().size(); row++) {
                words.append(' ').append(labels.label(column, row));
            }
        }
        for (PairColumn column : PairColumn.values()) {
            words.append('\n').append(column);
            for (int row = 0; row < labels.pairs().size(); row++) {
                words.append(' ').append(labels.pairs().get(column, row));
            }
        }
        return words.toString();
    }

    private static String words(Map<String, CriterionAnswers> answers, AgreementLabels labels) {
        StringBuilder words = new StringBuilder();
        answers.forEach((code, of) -> {
            words.append(code).append(' ').append(of.highest());
            for (int label = 0; label < labels.labels().size(); label++) {
                words.append(' ').append(of.rating(label, false));
                words.append(' ').append(of.rating(label, true));
                words.append(' ').append(of.comparison(label));
            }
            words.append('\n');
        });
        return words.toString();
    }
}
