package org.pairwright.ui.labeling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Marking;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Suggestions;
import org.pairwright.domain.Verdict;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.ImportRequest;
import org.pairwright.service.ImportService;
import org.pairwright.service.LabelingService;
import org.pairwright.service.LabelingTask;
import org.pairwright.service.MachineHelpService;
import org.pairwright.service.MarkingService;
import org.pairwright.service.Progress;
import org.pairwright.service.ProjectService;
import org.pairwright.service.ProjectSettingsService;
import org.pairwright.service.TargetService;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.service.scoring.SuggestionService;
import org.pairwright.storage.Database;
import org.pairwright.storage.Machine;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Navigator;
import org.testfx.util.WaitForAsyncUtils;

/// A real project in a file, with somebody who labels it and what they were shown.
final class LabeledProject implements AutoCloseable {
    final Messages messages = new Messages(Locale.ENGLISH);
    final List<Path> imported = new ArrayList<>();
    final List<String> opened = new ArrayList<>();
    final List<Throwable> logged = new ArrayList<>();
    final LabelingOptions options = new LabelingOptions();
    final LabelingService service;
    Instant now = Instant.now().minus(Duration.ofHours(1));
    private final Database database;
    private final Path file;

    /// @param pairs how many pairs the project has
    LabeledProject(Path folder, int pairs) throws IOException {
        Files.createDirectories(folder);
        file = folder.resolve("test.pairs");
        database =
                ProjectService.create(
                        new ProjectLocation.InFile(file),
                        "mara",
                        "Test",
                        TaxonomyPacks.find(TaxonomyPacks.DEFAULT),
                        "");
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= pairs; i++) {
            rows.append(
                    """
                    {"prompt": "Question %d?", "response_a": "A %d", "response_b": "B %d"}
                    """
                            .formatted(i, i, i));
        }
        if (pairs > 0) {
            Path file = Files.writeString(folder.resolve("pairs.jsonl"), rows);
            new ImportService(database)
                    .run(ImportRequest.of(new Actor("mara", "mara"), List.of(file)), Progress.NONE);
        }
        service = new LabelingService(database, new AnnotatorService(database).person("mara"));
    }

    /// Has machines that look at the pairs: what they think of response A, from 0 to a million.
    LabeledProject withMachine(Suggestions suggestions, Map<Long, Integer> millionths) {
        Actor lead = new Actor("mara", "mara");
        MachineHelpService help = new MachineHelpService(database);
        help.change(lead, help.help(), help.help().withSuggestions(suggestions));
        new Machine(database, lead, "lexicon").score(millionths);
        return this;
    }

    /// Wants so many pairs of a category.
    void want(String category, long pairs) {
        new TargetService(database).set(new Actor("mara", "mara"), Map.of(category, pairs));
    }

    /// How many decisions were followed by a suggestion, and changed after it.
    MachineHelpService.Suggested suggested() {
        return new MachineHelpService(database).suggested();
    }

    /// A view model that has the first pair, with everything done at once.
    LabelingViewModel viewModel() {
        return viewModel(Runnable::run, Runnable::run);
    }

    LabelingViewModel viewModel(Executor worker, Executor screen) {
        LabelingViewModel viewModel =
                new LabelingViewModel(
                        service,
                        new SuggestionService(database, service.annotator()),
                        new Background(worker, screen, logged::add),
                        new Navigator() {
                            @Override
                            public void showLabeling() {
                                throw new IllegalStateException("It is shown.");
                            }

                            @Override
                            public void openAgain() {
                                throw new IllegalStateException("It is open.");
                            }

                            @Override
                            public void importFiles(List<Path> files) {
                                imported.addAll(files);
                            }
                        },
                        new Dialogs() {
                            @Override
                            public List<Path> chooseFiles(
                                    String title, String kind, List<String> patterns) {
                                return List.of(Path.of("chosen.jsonl"));
                            }

                            @Override
                            public void openAddress(String address) {
                                opened.add(address);
                            }

                            @Override
                            public void unforeseen(Failure failure) {
                                throw new IllegalStateException(failure.details());
                            }
                        },
                        messages,
                        options,
                        () -> now,
                        ZoneOffset.UTC);
        viewModel.start();
        return viewModel;
    }

    /// Until a key that is pressed says something of the pair on the screen.
    static void waitUntilSeen(LabelingViewModel viewModel) {
        try {
            WaitForAsyncUtils.waitFor(
                    30,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(() -> !viewModel.untilSeen().isHeld()).get());
        } catch (TimeoutException e) {
            throw new AssertionError("The pair was never seen.", e);
        }
    }

    /// What is recorded of a pair, or its draft.
    LabelingTask stored(long pair) {
        return service.task(pair);
    }

    /// The same judgment laid out as that pair is on the screen: A means left.
    static Judgment onScreen(LabelingTask task) {
        return Place.laidOut(task.judgment(), task.leftSide());
    }

    /// From the next start on, the project asks this.
    void ask(UnaryOperator<Questions> change) {
        ProjectSettingsService settings = new ProjectSettingsService(database);
        ProjectSettings before = settings.settings();
        settings.change(
                new Actor("mara", "mara"),
                before,
                before.withQuestions(change.apply(before.questions())));
    }

    /// Marks a pair that is there already as sensitive.
    void markSensitive(long pair) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update pair set sensitive = 1 where id = " + pair);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Somebody else finds both responses of a pair to be of a hazard category.
    void find(long pair, String category) {
        LabelingService other =
                new LabelingService(database, new AnnotatorService(database).person("ben"));
        Verdict verdict =
                new Verdict(Safety.UNSAFE, List.of(category), Severity.UNSTATED, Refusal.UNSTATED);
        other.decide(
                other.task(pair),
                Judgment.of(Preference.TIE)
                        .withVerdict(Side.A, verdict)
                        .withVerdict(Side.B, verdict),
                now,
                Duration.ofSeconds(1));
    }

    /// Marks pairs as the lead of the project, who is the annotator.
    void mark(Marking marking, long... pairs) {
        new MarkingService(database, service.annotator()).mark(marking, pairs, Progress.NONE);
    }

    /// From here on every reading and writing fails.
    void breakDown() {
        database.close();
    }

    @Override
    public void close() {
        database.close();
    }
}
