package org.pairwright.ui.agreement;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.domain.SavedView;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.Progress;
import org.pairwright.service.ViewService;
import org.pairwright.service.agreement.AgreementReport;
import org.pairwright.service.agreement.AgreementRequest;
import org.pairwright.service.agreement.ProjectAudit;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.service.report.ReportService;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.DawidSkene;
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

/// How far the labels of a project agree, for the pairs that are looked at.
public final class AgreementViewModel implements ExhibitHost {
    /// What the screen shows.
    enum State {
        /// Whoever looks is not told what others said.
        KEPT,
        LOADING,
        /// Somebody did not want to wait.
        STOPPED,
        /// Nobody has labeled any pair.
        EMPTY,
        /// Nobody has labeled the pairs that are looked at.
        NOTHING_FOUND,
        SHOWN,
        FAILED
    }

    static final AuditOptions OPTIONS =
            new AuditOptions(AuditOptions.REPLICATES, 1, DawidSkene.STARTS, DawidSkene.SMOOTHING);

    private static final AuditOptions IN_REPORT =
            new AuditOptions(
                    AuditOptions.REPORT_REPLICATES, 1, DawidSkene.STARTS, DawidSkene.SMOOTHING);

    private final ProjectAudit audit;
    private final Background background;
    private final Consumer<Runnable> settled;
    private final Navigator navigator;
    private final PictureFiles pictures;
    private final Messages messages;
    private final WantedViewModel wanted;
    private final ReadOnlyObjectWrapper<State> state;
    private final ReadOnlyObjectWrapper<Tab> tab = new ReadOnlyObjectWrapper<>(Tab.OVERVIEW);
    private final ReadOnlyObjectWrapper<Optional<Findings>> findings =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final PeopleViewModel people = new PeopleViewModel(this::lookSoon);
    private final PartsViewModel parts;
    private final PlanViewModel plan;
    private final ReportViewModel report;
    private final TermsViewModel terms;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper reached = new ReadOnlyDoubleWrapper(-1);
    private List<SavedView> views = List.of();
    private final Following following = new Following();
    private Glance watch;

    /// @param home where people look for a folder first
    /// @param settled runs what it was given last, once nobody changed anything for a moment
    public AgreementViewModel(
            ProjectAudit audit,
            ReportService reports,
            Path home,
            Background background,
            Consumer<Runnable> settled,
            Navigator navigator,
            Dialogs dialogs,
            Notices notices,
            Messages messages) {
        this.audit = audit;
        this.background = background;
        this.settled = settled;
        this.navigator = navigator;
        this.messages = messages;
        wanted = new WantedViewModel(ViewService.named(() -> views), now -> lookSoon());
        state = new ReadOnlyObjectWrapper<>(audit.isTold() ? State.LOADING : State.KEPT);
        watch = new Glance(background, reached::set);
        pictures = new PictureFiles(home, background, dialogs, notices, messages);
        terms =
                new TermsViewModel(
                        audit::tally, background, this::look, problem -> failed(problem, watch));
        parts = new PartsViewModel(audit, background, messages);
        plan = new PlanViewModel(audit, background, messages);
        report = new ReportViewModel(audit, reports, home, background, dialogs, notices, messages);
    }

    PeopleViewModel people() {
        return people;
    }

    PartsViewModel parts() {
        return parts;
    }

    PlanViewModel plan() {
        return plan;
    }

    private AgreementRequest request(AuditOptions options) {
        return new AgreementRequest(
                wanted.conditionsProperty().get().filter(),
                options,
                Slicing.MONTH,
                people.chosenProperty().get(),
                terms.terms());
    }

    ReportViewModel report() {
        return report;
    }

    /// Saves a report of the pairs that are looked at.
    void saveReport() {
        report.save(request(IN_REPORT));
    }

    /// Whether something is written that ends when the project is left.
    public boolean isBusy() {
        return report.runningProperty().get();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Tab> tabProperty() {
        return tab.getReadOnlyProperty();
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

    WantedViewModel wanted() {
        return wanted;
    }

    TermsViewModel terms() {
        return terms;
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
        plan.want(chosen == Tab.PLAN);
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

    private static Progress progress(Glance watching) {
        return Progress.of(watching::report, watching::cancelled);
    }

    void look() {
        Glance watching = watched();
        Conditions looked = wanted.conditionsProperty().get();
        reached.set(-1);
        busy.set(true);
        if (findings.get().isEmpty()) {
            state.set(State.LOADING);
        }
        AgreementRequest request = request(OPTIONS);
        background.run(
                () -> Found.by(audit, messages, request, looked, progress(watching)),
                found -> found(found, request, looked, watching),
                problem -> failed(problem, watching));
    }

    /// Looks anew where somebody has labeled since, at the headlines alone where all takes long.
    void lookIfNewer() {
        if (busy.get() || (state.get() != State.SHOWN && state.get() != State.EMPTY)) {
            return;
        }
        Glance watching = watch;
        background.run(
                audit::latest,
                now -> {
                    if (!watching.cancelled() && !busy.get()) {
                        switch (following.next(now, System.nanoTime())) {
                            case NOTHING -> {
                                // Nobody has labeled.
                            }
                            case HEADLINES -> lookAtHeadlines(now, watching);
                            case ALL -> look();
                        }
                    }
                },
                problem -> failed(problem, watching));
    }

    private void lookAtHeadlines(long latest, Glance watching) {
        AgreementRequest request = request(OPTIONS);
        following.foundHeadlines(latest);
        background.run(
                () -> new LiveFigures(audit, messages).find(request, progress(watching)),
                figures -> {
                    if (!watching.cancelled() && !busy.get()) {
                        findings.set(findings.get().map(it -> it.withFigures(figures)));
                    }
                },
                problem -> failed(problem, watching));
    }

    private void found(
            Optional<Found> found, AgreementRequest request, Conditions looked, Glance watching) {
        if (watching.cancelled()) {
            return;
        }
        busy.set(false);
        found.ifPresent(now -> {
            views = now.views();
            following.foundAll(now.latest(), now.begunNanos(), System.nanoTime());
            findings.set(Optional.of(now.findings()));
            parts.follow(looked, request.annotators(), request.terms());
            terms.count(request.filter(), request.terms());
            plan.follow(now.report(), looked, request.annotators());
            if (looked.all().isEmpty() && request.annotators().isEmpty()) {
                people.know(
                        now.report().people().stream()
                                .map(AgreementReport.OfAnnotator::name)
                                .toList());
            }
            state.set(
                    now.report().annotators().isEmpty()
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

    /// Does not wait any longer; what was found before stays.
    void stop() {
        report.stop();
        plan.stop();
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
        parts.stop();
        plan.stop();
        report.stop();
    }

    @Override
    public CardActs acts() {
        return new CardActs(AgreementActs.TABLE, AgreementActs.COPY, AgreementActs.SAVE);
    }

    @Override
    public void showPairs(String expression) {
        navigator.showData(expression);
    }

    /// Shows one pair, among those that it is of.
    void showPair(PairLine line) {
        navigator.showData(line.pairs(), line.pair());
    }

    void label() {
        navigator.showLabeling();
    }

    @Override
    public PictureFiles pictures() {
        return pictures;
    }
}
