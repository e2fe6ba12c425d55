package org.pairwright.ui.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.pairwright.domain.Permission;
import org.pairwright.domain.filter.FilterViews;
import org.pairwright.domain.suite.CompareBy;
import org.pairwright.domain.suite.GateResult;
import org.pairwright.domain.suite.InvalidGate;
import org.pairwright.domain.suite.InvalidSuite;
import org.pairwright.domain.suite.Suite;
import org.pairwright.domain.suite.SuiteRun;
import org.pairwright.service.Cancelled;
import org.pairwright.service.Progress;
import org.pairwright.service.compare.ChangedPair;
import org.pairwright.service.compare.ProjectSuites;
import org.pairwright.service.compare.SuiteReport;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Glance;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Navigator;
import org.pairwright.ui.kit.Notices;

/// What no version may make worse: suites are written, run, and what their gates said is looked at
/// and saved.
final class SuitesViewModel {
    /// What is under way.
    enum Step {
        CHOOSING,
        WRITING,
        RUNNING,
        TOLD
    }

    /// @param optedOut the changed pairs that who looks does not want to be shown
    private record Ran(SuiteReport report, Set<Long> optedOut) {}

    private final ProjectSuites service;
    private final Background background;
    private final Navigator navigator;
    private final FilterViews views;
    private final Runnable changed;
    private final GateFileDialog files;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CHOOSING);
    private final ReadOnlyObjectWrapper<Map<Suite, List<SuiteRun>>> all =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<Suite>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<CompareBy> by =
            new ReadOnlyObjectWrapper<>(CompareBy.SOURCE);
    private final ReadOnlyObjectWrapper<Optional<SuiteReport>> report =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper reached = new ReadOnlyDoubleWrapper(-1);
    private SuiteDraft draft = new SuiteDraft(CompareBy.SOURCE, "", "");
    private Set<Long> optedOut = Set.of();
    private List<String> names = List.of();
    private Glance watch;

    /// @param home where people look for a folder first
    /// @param views those that a suite's filter can name
    /// @param changed told when there is a suite or a run more
    SuitesViewModel(
            ProjectSuites service,
            Path home,
            Background background,
            Navigator navigator,
            Dialogs dialogs,
            Notices notices,
            FilterViews views,
            Runnable changed,
            Messages messages) {
        this.service = service;
        this.background = background;
        this.navigator = navigator;
        files = new GateFileDialog(service, home, background, dialogs, notices, messages);
        this.views = views;
        this.changed = changed;
        watch = new Glance(background, reached::set);
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// All suites with what they said so far.
    ReadOnlyObjectProperty<Map<Suite, List<SuiteRun>>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// The suite that can be run; empty where there is none.
    ReadOnlyObjectProperty<Optional<Suite>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// What the screen compares.
    ReadOnlyObjectProperty<CompareBy> byProperty() {
        return by.getReadOnlyProperty();
    }

    /// What the last run said, while [Step#TOLD].
    ReadOnlyObjectProperty<Optional<SuiteReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// What is wrong; empty where nothing is.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// How far a run is, from 0 to 1; less than 0 while that is unknown.
    ReadOnlyDoubleProperty reachedProperty() {
        return reached.getReadOnlyProperty();
    }

    /// What is written, while [Step#WRITING].
    SuiteDraft draft() {
        return draft;
    }

    /// What can be a baseline.
    List<String> names() {
        return names;
    }

    /// Why whoever looks may not do it, in a sentence; empty when they may.
    String refusal(Permission permission) {
        return service.refusal(permission).orElse("");
    }

    boolean mayAdd() {
        return refusal(Permission.SUITES).isEmpty();
    }

    boolean mayRun() {
        return refusal(Permission.RUN_SUITES).isEmpty();
    }

    /// Keeps up with what the screen found.
    ///
    /// @param names what is compared
    void follow(Map<Suite, List<SuiteRun>> suites, CompareBy compared, List<String> names) {
        this.names = names;
        by.set(compared);
        all.set(suites);
        if (chosen.get().filter(suites::containsKey).isEmpty()) {
            chosen.set(suites.keySet().stream().findFirst());
        }
    }

    void choose(Suite suite) {
        chosen.set(Optional.of(suite));
    }

    /// Begins a suite of what the screen compares.
    void begin(String filter, String baseline) {
        if (mayAdd() && step.get() != Step.RUNNING && step.get() != Step.WRITING) {
            draft = new SuiteDraft(by.get(), filter, baseline);
            problem.set("");
            step.set(Step.WRITING);
        }
    }

    /// Keeps what is written, or says why not.
    void save() {
        if (step.get() != Step.WRITING) {
            return;
        }
        try {
            Suite suite = draft.suite();
            problem.set("");
            background.run(
                    () -> {
                        service.add(suite);
                        return suite;
                    },
                    this::kept,
                    failure -> problem.set(failure.what()));
        } catch (InvalidSuite | InvalidGate e) {
            problem.set(String.valueOf(e.getMessage()));
        }
    }

    private void kept(Suite suite) {
        chosen.set(Optional.of(suite));
        step.set(Step.CHOOSING);
        changed.run();
    }

    /// Whether the suite that is chosen is about what the screen compares.
    boolean isRunnable() {
        return mayRun()
                && step.get() != Step.RUNNING
                && step.get() != Step.WRITING
                && chosen.get().filter(it -> it.by() == by.get()).isPresent();
    }

    /// Runs the suite that is chosen.
    ///
    /// @param candidate whom the screen compares
    void run(String candidate) {
        if (!isRunnable()) {
            return;
        }
        Suite suite = chosen.get().orElseThrow();
        watch.stop();
        Glance mine = new Glance(background, reached::set);
        watch = mine;
        reached.set(-1);
        problem.set("");
        step.set(Step.RUNNING);
        background.run(
                () -> run(suite, candidate, mine),
                now -> {
                    if (mine.cancelled() || now.isEmpty()) {
                        step.set(Step.CHOOSING);
                    } else {
                        optedOut = now.get().optedOut();
                        report.set(now.map(Ran::report));
                        step.set(Step.TOLD);
                    }
                    changed.run();
                },
                failure -> {
                    problem.set(failure.what());
                    step.set(Step.CHOOSING);
                });
    }

    /// Empty when it was stopped.
    private Optional<Ran> run(Suite suite, String candidate, Glance mine) {
        try {
            SuiteReport ran =
                    service.run(
                            suite,
                            candidate.equals(suite.baseline()) ? "" : candidate,
                            Progress.of(mine::report, mine::cancelled));
            return Optional.of(new Ran(ran, service.optedOut(ran)));
        } catch (Cancelled e) {
            return Optional.empty();
        }
    }

    /// Stops what runs, or leaves what is written or told.
    void leave() {
        if (step.get() == Step.RUNNING) {
            stop();
        } else {
            problem.set("");
            step.set(Step.CHOOSING);
        }
    }

    void stop() {
        watch.stop();
    }

    /// The expression of the pairs that a gate of the last run is about; empty while there is none.
    String pairs(GateResult result) {
        return report.get().map(it -> new SuitePairs(it, views).of(result)).orElse("");
    }

    void showPairs(GateResult result) {
        navigator.showData(pairs(result));
    }

    /// Shows a pair on which the candidate did worse.
    void show(ChangedPair pair) {
        report.get()
                .ifPresent(it -> navigator.showData(new SuitePairs(it, views).all(), pair.id()));
    }

    /// Whether who looks does not want to be shown a pair of the last run.
    boolean isOptedOut(ChangedPair pair) {
        return optedOut.contains(pair.id());
    }

    /// Saves what the gates of the last run said, where somebody says.
    void save(GateFileDialog.Form form) {
        if (step.get() != Step.TOLD || report.get().isEmpty()) {
            return;
        }
        files.save(report.get().get(), form, problem::set);
    }
}
