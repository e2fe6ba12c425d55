package org.pairwright.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Response;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Verdict;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;

/// The screen says where the pairs behind a value are not quite those that it counts.
class BehindNotesTest {
    private static final Verdict SAFE =
            new Verdict(Safety.SAFE, List.of(), Severity.UNSTATED, Refusal.UNSTATED);

    @TempDir private Path folder;
    private Database database;
    private AgreementScreen screen;

    @BeforeEach
    void make_a_project() {
        database =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("p.pairs")), Samples.project());
        screen = new AgreementScreen(database, folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void add(String other, Judgment judgment) {
        Samples.add(
                database,
                Samples.decided(
                        Samples.pair(
                                "",
                                "Question",
                                new Response("Yes.", "one"),
                                new Response(other, "two")),
                        new ImportedAnnotation("Mara", judgment),
                        new ImportedAnnotation("Jon", judgment)));
    }

    private List<String> notes() {
        return screen.viewModel.sight().findingsProperty().get().orElseThrow().notes();
    }

    @Test
    void a_response_in_several_pairs_is_told_of_where_responses_are_judged() {
        add("No.", Judgment.of(Preference.A));
        add("Perhaps.", Judgment.of(Preference.A));
        screen.viewModel.start();
        assertThat(notes()).as("preferences are of pairs").isEmpty();

        add("Never.", Judgment.of(Preference.A).withVerdict(Side.A, SAFE));
        screen.viewModel.start();

        assertThat(notes())
                .singleElement()
                .asString()
                .startsWith("1 response stands in several pairs: in figures each counts once");
    }

    @Test
    void a_response_that_is_both_of_one_pair_stands_in_no_other() {
        Samples.add(
                database,
                Samples.decided(
                        Samples.pair(
                                "",
                                "Question",
                                new Response("Yes.", "one"),
                                new Response("Yes.", "one")),
                        new ImportedAnnotation(
                                "Mara", Judgment.of(Preference.TIE).withVerdict(Side.A, SAFE)),
                        new ImportedAnnotation(
                                "Jon", Judgment.of(Preference.TIE).withVerdict(Side.A, SAFE))));

        screen.viewModel.start();

        assertThat(notes()).isEmpty();
    }

    @Test
    void whose_labels_are_looked_at_narrows_the_pairs_behind_a_value_too() {
        add("No.", Judgment.of(Preference.A));
        screen.viewModel.start();

        screen.viewModel.people().choose("Mara");

        assertThat(notes())
                .containsExactly(
                        "The pairs behind a value are those that Mara labeled; what others say of"
                                + " them counts there, too.");
    }
}
