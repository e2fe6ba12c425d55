package org.pairwright.ui.compare;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.pairwright.domain.CategoryTally;
import org.pairwright.domain.CategoryTerms;
import org.pairwright.domain.SavedView;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.suite.CompareBy;
import org.pairwright.service.Cancelled;
import org.pairwright.service.Progress;
import org.pairwright.service.ViewService;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.service.compare.CompareReport;
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
import org.pairwright.ui.kit.WantedViewModel;
import org.pairwright.ui.kit.exhibit.ExhibitHost;

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
    private final Dialogs dialogs;
    private final Notices notices;
    private final Messages messages;
    private final WantedViewModel wanted;
    private final PartsViewModel parts;
    private final SuitesViewModel suites;
    private final ReadOnlyObjectWrapper<State> state;
    private final ReadOnlyObjectWrapper<Tab> tab = new ReadOnlyObjectWrapper<>(Tab.OVERVIEW);
    private final ReadOnlyObjectWrapper<CompareBy> by =
            new ReadOnlyObjectWrapper<>(CompareBy.SOURCE);
    private final ReadOnlyStringWrapper pack = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<CategoryTally>> tally =
            new ReadOnlyObjectWrapper<>(Optional.empty());
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
    private Path folder;
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
        this.dialogs = dialogs;
        this.notices = notices;
        this.messages = messages;
        folder = home;
        wanted = new WantedViewModel(ViewService.named(() -> views), now -> lookSoon());
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

    /// The taxonomy in whose categories hazards are told; empty for those that were decided.
    ReadOnlyStringProperty packProperty() {
        return pack.getReadOnlyProperty();
    }

    /// How much of the hazards that people found could be told so; empty where nothing was asked.
    ReadOnlyObjectProperty<Optional<CategoryTally>> tallyProperty() {
        return tally.getReadOnlyProperty();
    }

    void tellIn(String taxonomy) {
        if (!taxonomy.equals(pack.get())) {
            pack.set(taxonomy);
            tally.set(Optional.empty());
            look();
        }
    }

    private void count(CompareRequest request) {
        if (request.terms() instanceof CategoryTerms.OfPack) {
            background.run(
                    () -> comparison.tally(request.filter(), request.terms()),
                    now -> tally.set(pack.get().isEmpty() ? Optional.empty() : Optional.of(now)),
                    problem -> failed(problem, watch));
        }
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
                        pack.get().isEmpty()
                                ? new CategoryTerms.AsDecided()
                                : new CategoryTerms.OfPack(pack.get()),
                        OPTIONS);
        reached.set(-1);
        busy.set(true);
        if (findings.get().isEmpty()) {
            state.set(State.LOADING);
        }
        background.run(
                () -> find(request, looked, watching),
                found -> found(found, request, looked, watching),
                problem -> failed(problem, watching));
    }

    /// @param latest as [ProjectComparison#latest] before anything was read
    private record Found(Findings findings, List<SavedView> views, long latest) {}

    /// Empty when it was stopped.
    private Optional<Found> find(CompareRequest request, Conditions looked, Glance watching) {
        try {
            long before = comparison.latest();
            CompareReport report = comparison.usual(request, Progress.of(watching::report, watching::cancelled));
            CategoryTerms terms = comparison.known(request.terms());
            Findings found =
                    Findings.of(
                            report,
                            comparison.suites(),
                            CompareWords.of(report, messages, comparison.categoryNames(terms)),
                            new PairsBehind(looked, request.by(), terms));
            return Optional.of(new Found(found, comparison.views(), before));
        } catch (Cancelled e) {
            return Optional.empty();
        }
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
                candidate.set(usual(all));
            }
            suites.follow(all.suites(), request.by(), all.names());
            findings.set(Optional.of(all));
            count(request);
            parts.follow(request.against(all.report().baseline()), looked);
            state.set(
                    all.names().isEmpty()
                            ? looked.filter().equals(Filter.ALL) ? State.EMPTY : State.NOTHING_FOUND
                            : State.SHOWN);
        });
    }

    /// Who is looked at first: the strongest of those who answered what the baseline did.
    private static String usual(Findings found) {
        return found.against().entrySet().stream()
                .filter(it -> it.getValue().isDrawn())
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> found.against().keySet().stream().findFirst())
                .orElse("");
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
    public Optional<Path> choosePicture(String name) {
        Optional<Path> chosen =
                dialogs.chooseNewFile(
                        messages.of("exhibit.picture.where"),
                        folder.resolve(name + ".png"),
                        messages.of("exhibit.picture.kind"),
                        "*.png");
        chosen.map(Path::getParent).ifPresent(it -> folder = it);
        return chosen;
    }

    @Override
    public void say(String words) {
        notices.say(words);
    }

    @Override
    public void save(Callable<Path> write) {
        background.run(
                write,
                written ->
                        notices.say(
                                messages.of(
                                        "exhibit.picture.saved",
                                        String.valueOf(written.getFileName()))),
                problem -> notices.say(problem.what()));
    }
}
