package org.pairwright.ui.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.PromptVerdict;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Verdict;
import org.pairwright.service.ProjectMixing;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Messages;

/// Mixing rows for safety into a file on the Release screen.
class MixViewModelTest {
    @TempDir Path folder;

    private Database database;
    private Path others;
    private MixViewModel viewModel;

    @BeforeEach
    void make_a_project() throws IOException {
        database =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("test.pairs")),
                        Samples.project());
        Samples.add(
                database,
                Samples.decided(
                        Samples.pair("How do I hurt him?"),
                        Judgment.of(Preference.B)
                                .withPromptVerdict(PromptVerdict.UNSAFE)
                                .withVerdict(Side.A, verdict(Safety.UNSAFE))
                                .withVerdict(Side.B, verdict(Safety.SAFE))));
        String row =
                "{\"prompt\":[{\"role\":\"user\",\"content\":\"Hi\"}],"
                        + "\"completion\":[{\"role\":\"assistant\",\"content\":\"Hello\"}]}";
        others = Files.write(folder.resolve("chat.jsonl"), List.of(row, row, row));
        viewModel = screenOf("Lea", AnnotatorRole.LEAD);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Verdict verdict(Safety safety) {
        return new Verdict(safety, List.of(), Severity.UNSTATED, Refusal.UNSTATED);
    }

    private MixViewModel screenOf(String name, AnnotatorRole role) {
        Annotator annotator =
                new AnnotatorStore(database).require(name, AnnotatorKind.PERSON, role);
        return new MixViewModel(
                new ProjectMixing(database, annotator),
                () -> Recipe.of(ProjectMixing.FORMAT),
                new Background(Runnable::run, Runnable::run, e -> {}),
                new Chosen(),
                new Messages(Locale.ENGLISH));
    }

    private final class Chosen implements Dialogs {
        @Override
        public List<Path> chooseFiles(String title, String kind, List<String> patterns) {
            return List.of(others);
        }

        @Override
        public Optional<Path> chooseNewFile(
                String title, Path suggested, String kind, String pattern) {
            return Optional.of(suggested);
        }

        @Override
        public void openAddress(String address) {
            throw new IllegalStateException(address);
        }

        @Override
        public void unforeseen(Failure failure) {
            throw new IllegalStateException(failure.details());
        }
    }

    @Test
    void so_many_rows_are_mixed_in_with_a_system_prompt() {
        viewModel.chooseOthers();
        viewModel.percentProperty().set(false);
        viewModel.amountProperty().set("2");
        viewModel.systemProperty().set("Be safe.");
        viewModel.mix();

        assertThat(viewModel.problemProperty().get()).isEmpty();
        assertThat(viewModel.toldProperty().get())
                .isEqualTo("1 row for safety among 3 others in mixed.jsonl.");
        assertThat(viewModel.lackProperty().get())
                .isEqualTo("1 more was asked for than there are.");
        assertThat(folder.resolve("mixed.jsonl")).content().contains("Be safe.").hasLineCount(4);
    }

    @Test
    void a_share_is_in_hundredths() {
        viewModel.chooseOthers();
        viewModel.amountProperty().set("25");
        viewModel.mix();

        assertThat(viewModel.toldProperty().get())
                .isEqualTo("1 row for safety among 3 others in mixed.jsonl.");
    }

    @Test
    void a_file_has_to_be_chosen_and_an_amount_to_be_one() {
        viewModel.mix();
        assertThat(viewModel.problemProperty().get())
                .isEqualTo("Choose the file first that the rows are mixed into.");

        viewModel.chooseOthers();
        viewModel.amountProperty().set("some");
        viewModel.mix();
        assertThat(viewModel.problemProperty().get())
                .isEqualTo("A share is a number of per cent, such as 3.");
    }

    @Test
    void reviewers_are_refused() {
        MixViewModel reviewer = screenOf("Rui", AnnotatorRole.REVIEWER);
        reviewer.chooseOthers();
        reviewer.mix();

        assertThat(reviewer.problemProperty().get()).contains("export datasets");
        assertThat(folder.resolve("mixed.jsonl")).doesNotExist();
    }
}
