package org.pairwright.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Verdict;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.LabelingService;
import org.pairwright.service.ProjectSettingsService;
import org.pairwright.storage.Database;
import org.pairwright.storage.PairStore;

/// What becomes of the tour's project without a hand on its window: other people's work, and what
/// would take too many keys.
final class Elsewhere {
    private static final Actor LEAD = new Actor(TourWindow.PERSON, TourWindow.PERSON);

    private static final List<String> PHRASES =
            List.of("Makes it up.", "Does not answer the question.", "Says too much.");

    private static final Duration TIME = Duration.ofSeconds(20);

    private final Workspace workspace;
    private final Path folder;
    private final InstantSource clock;

    /// @param folder for what is made along the way
    Elsewhere(Workspace workspace, Path folder, InstantSource clock) {
        this.workspace = workspace;
        this.folder = folder;
        this.clock = clock;
    }

    private void inProject(Consumer<Database> act) {
        workspace.running().ifPresent(it -> act.accept(it.database()));
    }

    /// Marks a pair as sensitive.
    void markSensitive(long pair) {
        inProject(database -> new PairStore(database).markSensitive(pair));
    }

    /// Asks for everything that a project can ask for.
    void askEverything() {
        ask(before -> {
            Questions all = before;
            for (Question question : Question.values()) {
                all = all.with(question, true);
            }
            return all.withQuickPhrases(PHRASES);
        });
    }

    /// Lets no decision be made without the categories of what is unsafe.
    void requireCategories() {
        ask(before -> before.withRequired(Question.CATEGORIES, true));
    }

    private void ask(UnaryOperator<Questions> otherwise) {
        inProject(database -> {
            ProjectSettingsService settings = new ProjectSettingsService(database);
            ProjectSettings before = settings.settings();
            settings.change(
                    LEAD, before, before.withQuestions(otherwise.apply(before.questions())));
        });
    }

    /// The sample's annotators decide on its pairs, too, from a number on.
    void letOthersDecide(int from) {
        inProject(database -> {
            try {
                SampleProject.decide(database, folder, from);
            } catch (IOException e) {
                throw Tour.cantWrite(folder, e);
            }
        });
    }

    /// Somebody else decides a pair.
    void decide(long pair) {
        inProject(database -> {
            LabelingService labeling =
                    new LabelingService(database, new AnnotatorService(database).person("Ben"));
            labeling.decide(labeling.task(pair), Judgment.of(Preference.A), clock.instant(), TIME);
        });
    }

    /// Somebody else finds a pair to be of the first of the project's categories.
    void findFirstCategory(long pair) {
        inProject(database -> {
            LabelingService labeling =
                    new LabelingService(database, new AnnotatorService(database).person("Ben"));
            Verdict verdict =
                    new Verdict(
                            Safety.UNSAFE,
                            List.of(labeling.taxonomy().categories().getFirst().code()),
                            Severity.UNSTATED,
                            Refusal.UNSTATED);
            labeling.decide(
                    labeling.task(pair),
                    Judgment.of(Preference.TIE).withVerdict(Side.A, verdict),
                    clock.instant(),
                    TIME);
        });
    }
}
