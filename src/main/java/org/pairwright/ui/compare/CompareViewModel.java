package org.pairwright.ui.compare;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.pairwright.domain.SavedView;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.suite.CompareBy;
import org.pairwright.service.Progress;
import org.pairwright.service.ViewService;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.service.compare.CompareRequest;
import org.pairwright.service.compare.ProjectComparison;
import org.pairwright.service.compare.ProjectSuites;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Conditions;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Glance;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Navigator;
import org.pairwright.ui.kit.Notices;
import org.pairwright.ui.kit.TermsViewModel;
import org.pairwright.ui.kit.WantedViewModel;
import org.pairwright.ui.kit.exhibit.ExhibitHost;
import org.pairwright.ui.kit.exhibit.PictureFiles;

/// Which sources or prompt versions are better, for the pairs that are looked at.
public final class CompareViewModel implements ExhibitHost {
    /// What the screen shows.
    enum State {
        /// Whoever looks is not told who wrote what.
        KEPT,
        LOADING,
        /// Somebody did not want to wait.
        STOPPED,
        /// Nothing that was judged has a name to compare by.
        EMPTY,
        /// The same of the pairs that are looked at.
        NOTHING_FOUND,
        SHOWN,
        FAILED
    }

    static final AuditOptions OPTIONS = new AuditOptions(AuditOptions.REPLICATES, 1, 1, 0);

    private final ProjectComparison comparison;
    private final Background background;
    private final Consumer<Runnable> settled;
    private final Navigator navigator;
    private final PictureFiles pictures;
    private final Messages messages;
    private final WantedViewModel wanted;
    private final PartsViewModel parts;
    private final SuitesViewModel suites;
    private final ReadOnlyObjectWrapper<State> state;
    private final ReadOnlyObjectWrapper<Tab> tab = new ReadOnlyObjectWrapper<>(Tab.OVERVIEW);
    private final ReadOnlyObjectWrapper<CompareBy> by =
            new ReadOnlyObjectWrapper<>(CompareBy.SOURCE);
    private final TermsViewModel terms;
    private final ReadOnlyStringWrapper candidate = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Findings>> findings =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper reached = new ReadOnlyDoubleWrapper(-1);

    /// What others are compared with, where somebody chose.
    private final Map<CompareBy, String> baselines = new HashMap<>();

    private List<SavedView> views = List.of();
    private long latest;
    private Glance watch;

    /// @param keeping keeps suites and runs them
    /// @param home where people look for a folder first
    /// @param settled runs what it was given last, once nobody changed anything for a moment
    public CompareViewModel(
            ProjectComparison comparison,
            ProjectSuites keeping,
            Path home,
            Background background,
            Consumer<Runnable> settled,
            Navigator navigator,
            Dialogs dialogs,
            Notices notices,
            Messages messages) {
        this.comparison = comparison;
        this.background = background;
        this.settled = settled;
        this.navigator = navigator;
        this.messages = messages;
        wanted = new WantedViewModel(ViewService.named(() -> views), now -> lookSoon());
        pictures = new PictureFiles(home, background, dialogs, notices, messages);
        terms =
                new TermsViewModel(
                        comparison::tally,
                        background,
                        this::look,
                        problem -> failed(problem, watch));
        parts = new PartsViewModel(comparison, background, messages);
        suites =
                new SuitesViewModel(
                        keeping,
                        home,
                        background,
                        navigator,
                        dialogs,
                        notices,
                        ViewService.named(() -> views),
                        this::look,
                        messages);
        state = new ReadOnlyObjectWrapper<>(comparison.isTold() ? State.LOADING : State.KEPT);
        watch = new Glance(background, reached::set);
    }

    WantedViewModel wanted() {
        return wanted;
    }

    TermsViewModel terms() {
        return terms;
    }

    PartsViewModel parts() {
        return parts;
    }

    SuitesViewModel suites() {
        return suites;
    }

    /// Begins a suite of what is looked at.
    void beginSuite() {
        show(Tab.HISTORY);
        suites.begin(
                wanted.conditionsProperty().get().expression(),
                findings.get().map(it -> it.report().baseline()).orElse(""));
    }

    /// Runs the suite that is chosen.
    void runSuite() {
        show(Tab.HISTORY);
        suites.run(candidate.get());
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Tab> tabProperty() {
        return tab.getReadOnlyProperty();
    }

    /// What is compared.
    ReadOnlyObjectProperty<CompareBy> byProperty() {
        return by.getReadOnlyProperty();
    }

    /// Who is compared with the baseline; empty where nobody is.
    ReadOnlyStringProperty candidateProperty() {
        return candidate.getReadOnlyProperty();
    }

    /// What was found last; empty until then.
    ReadOnlyObjectProperty<Optional<Findings>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /// What went wrong, while [State#FAILED].
    ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Whether figures are being found.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// How far that is, from 0 to 1; less than 0 while it is unknown.
    ReadOnlyDoubleProperty reachedProperty() {
        return reached.getReadOnlyProperty();
    }

    /// Shows the project as it is now; what was found before stays in sight meanwhile.
    public void start() {
        if (state.get() != State.KEPT) {
            look();
        }
    }

    void show(Tab chosen) {
        tab.set(chosen);
        parts.want(chosen == Tab.PARTS);
    }

    void compareBy(CompareBy chosen) {
        if (chosen != by.get()) {
            by.set(chosen);
            candidate.set("");
            look();
        }
    }

    void chooseCandidate(String name) {
        candidate.set(name);
    }

    /// Compares with another one.
    void chooseBaseline(String name) {
        baselines.put(by.get(), name);
        if (name.equals(candidate.get())) {
            candidate.set("");
        }
        look();
    }

    /// Looks once nobody changed anything for a moment.
    private void lookSoon() {
        Glance waiting = watched();
        settled.accept(() -> {
            if (!waiting.cancelled()) {
                look();
            }
        });
    }

    /// Lets go of what was being found out before.
    private Glance watched() {
        watch.stop();
        watch = new Glance(background, reached::set);
        return watch;
    }

    void look() {
        Glance watching = watched();
        Conditions looked = wanted.conditionsProperty().get();
        CompareRequest request =
                new CompareRequest(
                        looked.filter(),
                        by.get(),
                        baselines.getOrDefault(by.get(), ""),
                        Slicing.NONE,
                        List.of(),
                        terms.terms(),
                        OPTIONS);
        reached.set(-1);
        busy.set(true);
        if (findings.get().isEmpty()) {
            state.set(State.LOADING);
        }
        background.run(
                () -> Found.by(comparison, messages, request, looked, Progress.of(watching::report, watching::cancelled)),
                found -> found(found, request, looked, watching),
                problem -> failed(problem, watching));
    }

    private void found(
            Optional<Found> found, CompareRequest request, Conditions looked, Glance watching) {
        if (watching.cancelled()) {
            return;
        }
        busy.set(false);
        found.ifPresent(now -> {
            views = now.views();
            latest = now.latest();
            Findings all = now.findings();
            if (!all.against().containsKey(candidate.get())) {
                candidate.set(now.usual());
            }
            suites.follow(all.suites(), request.by(), all.names());
            findings.set(Optional.of(all));
            terms.count(request.filter(), request.terms());
            parts.follow(request.against(all.report().baseline()), looked);
            state.set(
                    all.names().isEmpty()
                            ? looked.filter().equals(Filter.ALL) ? State.EMPTY : State.NOTHING_FOUND
                            : State.SHOWN);
        });
    }

    private void failed(Failure problem, Glance watching) {
        if (!watching.cancelled()) {
            busy.set(false);
            failure.set(Optional.of(problem));
            state.set(State.FAILED);
        }
    }

    /// Looks anew where somebody has labeled since.
    void lookIfNewer() {
        if (busy.get() || (state.get() != State.SHOWN && state.get() != State.EMPTY)) {
            return;
        }
        Glance watching = watch;
        background.run(
                comparison::latest,
                now -> {
                    if (now != latest && !watching.cancelled() && !busy.get()) {
                        look();
                    }
                },
                problem -> failed(problem, watching));
    }

    /// Does not wait any longer; what was found before stays.
    void stop() {
        parts.stop();
        if (busy.get()) {
            watch.stop();
            busy.set(false);
            if (findings.get().isEmpty()) {
                state.set(State.STOPPED);
            }
        }
    }

    /// The project is left.
    public void leave() {
        watch.stop();
        suites.stop();
        parts.stop();
    }

    void label() {
        navigator.showLabeling();
    }

    @Override
    public CardActs acts() {
        return new CardActs(CompareActs.TABLE, CompareActs.COPY, CompareActs.SAVE);
    }

    @Override
    public void showPairs(String expression) {
        navigator.showData(expression);
    }

    @Override
    public PictureFiles pictures() {
        return pictures;
    }
}
