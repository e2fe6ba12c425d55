package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Answers;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.Side;
import org.pairwright.domain.filter.Filter;

/// Who looks at a project as it was when they began, however long they take, is given nothing of
/// what somebody read meanwhile.
class LabelMomentsTest {
    private static final Watch NOBODY = (stage, done, total) -> {};

    @TempDir private Path folder;
    private Database database;
    private AgreementStore store;

    @BeforeEach
    void make_a_project_of_which_one_has_rated_all() {
        database =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("test.pairs")),
                        Samples.project());
        store = new AgreementStore(database);
        for (long pair = 1; pair <= 3; pair++) {
            Samples.add(database, Samples.pair("Question " + pair));
            rate("ada", pair, 2);
        }
        annotator("ben");
    }

    @AfterEach
    void close_it() {
        database.close();
    }

    private Annotator annotator(String name) {
        return new AnnotatorStore(database)
                .require(name, AnnotatorKind.PERSON, AnnotatorRole.ANNOTATOR);
    }

    private void rate(String name, long pair, int clarity) {
        new AnnotationStore(database)
                .record(
                        new Actor(name, "system-user"),
                        new NewAnnotation(
                                pair,
                                annotator(name),
                                0,
                                Judgment.of(Preference.A)
                                        .withAnswers(
                                                Answers.NONE.withRating(
                                                        Side.A, "clarity", clarity)),
                                Side.A,
                                Instant.ofEpochMilli(1_000),
                                Instant.ofEpochMilli(2_000),
                                Duration.ofMillis(500)));
    }

    private static List<Integer> ratings(
            Map<String, CriterionAnswers> answers, AgreementLabels labels) {
        CriterionAnswers clarity = Objects.requireNonNull(answers.get("clarity"));
        return IntStream.range(0, labels.labels().size())
                .map(label -> clarity.rating(label, false))
                .boxed()
                .toList();
    }

    @Test
    void answers_of_later_labels_are_not_taken_for_those_of_earlier_ones() {
        CriterionReading reading = new CriterionReading(database);
        AgreementLabels earlier = store.read(Filter.ALL, NOBODY);
        rate("ben", 1, 5);
        rate("ben", 3, 5);
        AgreementLabels later = store.update(earlier, Filter.ALL, NOBODY);
        Map<String, CriterionAnswers> answers = reading.of(later, NOBODY);
        assertThat(ratings(answers, later)).containsExactly(2, 5, 2, 2, 5);

        assertThat(ratings(reading.update(later, answers, earlier, NOBODY), earlier))
                .containsExactly(2, 2, 2);
    }

    @Test
    void labels_of_later_are_not_taken_for_those_of_an_earlier_moment() {
        try (ExecutorService others = Executors.newSingleThreadExecutor()) {
            database.asOfOneMoment(() -> {
                assertThat(store.read(Filter.ALL, NOBODY).labels().size()).isEqualTo(3);
                AgreementLabels later =
                        CompletableFuture.supplyAsync(this::afterOneMore, others).join();
                assertThat(later.labels().size()).isEqualTo(4);

                assertThat(store.update(later, Filter.ALL, NOBODY).labels().size()).isEqualTo(3);
                return true;
            });
        }
    }

    private AgreementLabels afterOneMore() {
        rate("ben", 2, 5);
        return store.read(Filter.ALL, NOBODY);
    }
}
