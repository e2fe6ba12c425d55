package org.pairwright.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Verdict;
import org.pairwright.storage.AnnotationStore;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.NewAnnotation;
import org.pairwright.storage.SuggestionStore;
import org.pairwright.ui.kit.chart.IntervalPlot;
import org.pairwright.ui.kit.chart.Reading;
import org.pairwright.ui.kit.chart.Spot;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// What the Agreement screen shows of models beside people.
class ModelsOnScreenTest {
    private static final int PAIRS = 40;

    @TempDir private Path folder;
    private Database database;

    @BeforeEach
    void make_a_project() {
        database = new MadeUp(3, 2).in(folder.resolve("p.pairs"), PAIRS);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Findings found() {
        AgreementScreen screen = new AgreementScreen(database, folder);
        screen.viewModel.start();
        return screen.viewModel.sight().findingsProperty().get().orElseThrow();
    }

    private Annotation record(Annotator annotator, long pair, Judgment judgment) {
        return new AnnotationStore(database)
                .record(
                        new Actor(annotator.name(), "system-user"),
                        new NewAnnotation(
                                pair,
                                annotator,
                                0,
                                judgment,
                                Side.A,
                                Instant.ofEpochMilli(1_000),
                                Instant.ofEpochMilli(61_000),
                                Duration.ofSeconds(42)));
    }

    private void judge() {
        Annotator judge =
                new AnnotatorStore(database)
                        .require("judge", AnnotatorKind.MODEL, AnnotatorRole.ANNOTATOR);
        Verdict safe = new Verdict(Safety.SAFE, List.of(), Severity.UNSTATED, Refusal.UNSTATED);
        for (long pair = 1; pair <= PAIRS; pair++) {
            record(
                    judge,
                    pair,
                    Judgment.of(pair % 3 == 0 ? Preference.B : Preference.A)
                            .withVerdict(Side.A, safe)
                            .withVerdict(Side.B, safe));
        }
    }

    private static Exhibit exhibit(Findings found, String id) {
        return found.on(Tab.MODELS).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_model_and_people_stand_beside_each_other_with_their_intervals() {
        judge();

        Exhibit.Content.Drawn exhibit =
                (Exhibit.Content.Drawn) exhibit(found(), "agreement-model-0").content();

        IntervalPlot.Row preference = ((IntervalPlot) exhibit.plot()).rows().getFirst();
        assertThat(preference.name()).isEqualTo("Preference");
        assertThat(preference.reading()).isInstanceOf(Reading.Within.class);
        assertThat(preference.beside()).isInstanceOf(Reading.Within.class);
        assertThat(preference.words()).matches("Preference: with a person in \\d+ % \\[\\d.*");
    }

    @Test
    void what_a_model_takes_for_what_leads_to_pairs_of_which_people_say_so() {
        judge();
        Findings found = found();

        assertThat(pairs(exhibit(found, "agreement-model-0-confusion-preference")))
                .contains("annotator = judge and preference = b");
        assertThat(pairs(exhibit(found, "agreement-model-0-confusion-safety")))
                .contains("annotator = judge and (safety_a = unsafe or safety_b = unsafe)");
    }

    private static List<String> pairs(Exhibit exhibit) {
        return ((Exhibit.Content.Drawn) exhibit.content())
                .plot().draw(400, (text, size) -> text.length() * size / 2).spots().stream()
                        .map(Spot::pairs)
                        .toList();
    }

    @Test
    void how_many_decisions_changed_after_a_suggestion_is_told_where_there_were_some() {
        assertThat(found().suggested()).isEmpty();
        assertThat(found().notes()).isEmpty();
        Annotator mara =
                new AnnotatorStore(database)
                        .require("Mara", AnnotatorKind.PERSON, AnnotatorRole.ANNOTATOR);
        for (long pair : new long[] {1, 3}) {
            Annotation first = record(mara, pair, Judgment.of(Preference.A));
            new SuggestionStore(database)
                    .show(
                            new Actor("Mara", "system-user"),
                            first,
                            new SuggestionStore.Shown(List.of(new UUID(1, pair)), ""));
        }
        record(mara, 3, Judgment.of(Preference.B));

        assertThat(found().suggested())
                .isEqualTo(
                        "In the whole project, 2 decisions were followed by a suggestion of a"
                                + " machine; 1 changed after it. Agreement goes by what was"
                                + " said before.");
        assertThat(found().notes())
                .containsExactly(
                        "1 decision of the project changed after a suggestion of a machine: figures"
                                + " count what was said before it, the pairs behind a value are"
                                + " those of which it is said now.");
    }
}
