package org.pairwright.ui.compare;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.pairwright.domain.SavedView;
import org.pairwright.domain.suite.CompareBy;
import org.pairwright.service.ViewService;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.service.compare.CompareRequest;
import org.pairwright.service.compare.ProjectComparison;
import org.pairwright.service.compare.ProjectSuites;
import org.pairwright.statistics.AuditOptions;
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

/// Which sources or prompt versions are better, for the pairs that are looked at.
public final class CompareViewModel implements ExhibitHost {
    static final AuditOptions OPTIONS = new AuditOptions(AuditOptions.REPLICATES, 1, 1, 0);

    private final Navigator navigator;
    private final PictureFiles pictures;
    private final FiguresViewModel figures;
    private final WantedViewModel wanted;
    private final PartsViewModel parts;
    private final SuitesViewModel suites;
    private final ReadOnlyObjectWrapper<Tab> tab = new ReadOnlyObjectWrapper<>(Tab.OVERVIEW);
    private final ReadOnlyObjectWrapper<CompareBy> by =
            new ReadOnlyObjectWrapper<>(CompareBy.SOURCE);
    private final TermsViewModel terms;
    private final ReadOnlyStringWrapper candidate = new ReadOnlyStringWrapper("");

    /// What others are compared with, where somebody chose.
    private final Map<CompareBy, String> baselines = new HashMap<>();

    private List<SavedView> views = List.of();

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
        this.navigator = navigator;
        figures =
                new FiguresViewModel(
                        comparison, this::looked, this::found, background, settled, messages);
        wanted = new WantedViewModel(ViewService.named(() -> views), now -> figures.lookSoon());
        pictures = new PictureFiles(home, background, dialogs, notices, messages);
        terms =
                new TermsViewModel(
                        comparison::tally, background, figures::look, figures.sight()::fail);
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
                        figures::look,
                        messages);
    }

    /// What is found of what is compared.
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
                figures.sight()
                        .findingsProperty()
                        .get()
                        .map(it -> it.report().baseline())
                        .orElse(""));
    }

    /// Runs the suite that is chosen.
    void runSuite() {
        show(Tab.HISTORY);
        suites.run(candidate.get());
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

    /// Shows the project as it is now; what was found before stays in sight meanwhile.
    public void start() {
        if (figures.sight().stateProperty().get() != State.KEPT) {
            figures.look();
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
            figures.look();
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
        figures.look();
    }

    private FiguresViewModel.Wanted looked() {
        Conditions looked = wanted.conditionsProperty().get();
        return new FiguresViewModel.Wanted(
                new CompareRequest(
                        looked.filter(),
                        by.get(),
                        baselines.getOrDefault(by.get(), ""),
                        Slicing.NONE,
                        List.of(),
                        terms.terms(),
                        OPTIONS),
                looked);
    }

    private void found(Found found, FiguresViewModel.Wanted looked) {
        CompareRequest request = looked.request();
        Findings all = found.findings();
        views = found.views();
        if (!all.against().containsKey(candidate.get())) {
            candidate.set(found.usual());
        }
        suites.follow(all.suites(), request.by(), all.names());
        terms.count(request.filter(), request.terms());
        parts.follow(request.against(all.report().baseline()), looked.conditions());
    }

    /// Does not wait any longer; what was found before stays.
    void stop() {
        parts.stop();
        figures.sight().stop();
    }

    /// The project is left.
    public void leave() {
        figures.sight().leave();
        suites.stop();
        parts.stop();
    }

    void label() {
        navigator.showLabeling();
    }

    void prompts() {
        navigator.showPrompts();
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
