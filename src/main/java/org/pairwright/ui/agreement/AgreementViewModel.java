package org.pairwright.ui.agreement;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.domain.SavedView;
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
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Navigator;
import org.pairwright.ui.kit.Notices;
import org.pairwright.ui.kit.Sight;
import org.pairwright.ui.kit.Sight.State;
import org.pairwright.ui.kit.TermsViewModel;
import org.pairwright.ui.kit.WantedViewModel;
import org.pairwright.ui.kit.exhibit.ExhibitHost;
import org.pairwright.ui.kit.exhibit.PictureFiles;

/// How far the labels of a project agree, for the pairs that are looked at.
public final class AgreementViewModel implements ExhibitHost {
    static final AuditOptions OPTIONS =
            new AuditOptions(AuditOptions.REPLICATES, 1, DawidSkene.STARTS, DawidSkene.SMOOTHING);

    private static final AuditOptions IN_REPORT =
            new AuditOptions(
                    AuditOptions.REPORT_REPLICATES, 1, DawidSkene.STARTS, DawidSkene.SMOOTHING);

    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Tab> tab = new ReadOnlyObjectWrapper<>(Tab.OVERVIEW);
    private final FiguresViewModel figures;
    private final WantedViewModel wanted;
    private final PeopleViewModel people;
    private final TermsViewModel terms;
    private final OtherAnnotators others;
    private final PartsViewModel parts;
    private final PlanViewModel plan;
    private final MatrixViewModel matrix = new MatrixViewModel();
    private final ReportViewModel report;
    private final PictureFiles pictures;
    private List<SavedView> views = List.of();

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
        this.navigator = navigator;
        figures =
                new FiguresViewModel(
                        audit, this::looked, this::found, background, settled, messages);
        wanted = new WantedViewModel(ViewService.named(() -> views), now -> figures.lookSoon());
        people = new PeopleViewModel(figures::lookSoon);
        others = new OtherAnnotators(figures::look);
        terms = new TermsViewModel(audit::tally, background, figures::look, figures.sight()::fail);
        parts = new PartsViewModel(audit, background, messages);
        plan = new PlanViewModel(audit, background, messages);
        report = new ReportViewModel(audit, reports, home, background, dialogs, notices, messages);
        pictures = new PictureFiles(home, background, dialogs, notices, messages);
    }

    /// What is found of the labels that are looked at.
    FiguresViewModel figures() {
        return figures;
    }

    /// What the screen shows of it.
    Sight<Findings> sight() {
        return figures.sight();
    }

    WantedViewModel wanted() {
        return wanted;
    }

    PeopleViewModel people() {
        return people;
    }

    PartsViewModel parts() {
        return parts;
    }

    /// What one annotator takes for what.
    MatrixViewModel matrix() {
        return matrix;
    }

    PlanViewModel plan() {
        return plan;
    }

    OtherAnnotators others() {
        return others;
    }

    private AgreementRequest request(AuditOptions options) {
        return new AgreementRequest(
                wanted.conditionsProperty().get().filter(),
                others.in(options),
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

    ReadOnlyObjectProperty<Tab> tabProperty() {
        return tab.getReadOnlyProperty();
    }

    TermsViewModel terms() {
        return terms;
    }

    /// Shows the project as it is now; what was found before stays in sight meanwhile.
    public void start() {
        if (figures.sight().stateProperty().get() != State.KEPT) {
            figures.look();
        }
    }

    void show(Tab chosen) {
        tab.set(chosen);
        parts.want(chosen == Tab.PARTS);
        plan.want(chosen == Tab.PLAN);
    }

    private FiguresViewModel.Wanted looked() {
        return new FiguresViewModel.Wanted(request(OPTIONS), wanted.conditionsProperty().get());
    }

    private void found(Found found, FiguresViewModel.Wanted looked) {
        AgreementRequest request = looked.request();
        Conditions conditions = looked.conditions();
        views = found.views();
        matrix.follow(found.findings().matrices());
        others.found(request.options());
        parts.follow(conditions, request.annotators(), request.terms());
        terms.count(request.filter(), request.terms());
        plan.follow(found.report(), conditions, request.annotators());
        if (conditions.all().isEmpty() && request.annotators().isEmpty()) {
            people.know(
                    found.report().people().stream()
                            .map(AgreementReport.OfAnnotator::name)
                            .toList());
        }
    }

    /// Does not wait any longer; what was found before stays.
    void stop() {
        report.stop();
        plan.stop();
        figures.sight().stop();
        others.stop();
    }

    /// The project is left.
    public void leave() {
        figures.sight().leave();
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

    /// Who looks at what somebody is worth may want to see what they take for what.
    @Override
    public void looked(String exhibit, List<String> row) {
        if (exhibit.equals(Competence.ID)) {
            matrix.choose(row.getFirst());
        }
    }

    @Override
    public PictureFiles pictures() {
        return pictures;
    }
}
