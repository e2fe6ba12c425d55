package org.pairwright.service.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.CategoryTally;
import org.pairwright.domain.CategoryTerms;
import org.pairwright.domain.SavedView;
import org.pairwright.domain.suite.Suite;
import org.pairwright.domain.suite.SuiteRun;
import org.pairwright.service.Blinding;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.Cancelled;
import org.pairwright.service.CategoryTelling;
import org.pairwright.service.NotTold;
import org.pairwright.service.Progress;
import org.pairwright.storage.Database;
import org.pairwright.storage.LatestLabel;
import org.pairwright.storage.ProjectStore;
import org.pairwright.storage.SuiteStore;
import org.pairwright.storage.ViewStore;

/// The comparison of a project for one who looks at it: not for annotators, whom it would tell who
/// wrote what.
///
/// Safe to use from several threads. Every method but [#isTold] may wait for the disk.
public final class ProjectComparison {
    private final CompareService comparisons;
    private final SuiteStore suites;
    private final ProjectStore project;
    private final CategoryTelling telling;
    private final ViewStore views;
    private final LatestLabel latest;
    private final Annotator viewer;

    /// @param viewer whom it tells
    public ProjectComparison(Database database, Annotator viewer) {
        comparisons = new CompareService(database);
        suites = new SuiteStore(database);
        project = new ProjectStore(database);
        telling = new CategoryTelling(database);
        views = new ViewStore(database);
        latest = new LatestLabel(database);
        this.viewer = viewer;
    }

    /// Whether the viewer is told which responses are better.
    public boolean isTold() {
        return !Blinding.of(viewer).blind();
    }

    /// Reads labels and compares.
    ///
    /// @throws NotTold when the viewer is an annotator
    /// @throws NoSuchContestant when the baseline is not there
    /// @throws Cancelled when `progress` said so
    public CompareReport run(CompareRequest request, Progress progress) {
        requireTold();
        return comparisons.run(request, progress);
    }

    /// The same against the baseline that is asked for where it is there, else against the one that
    /// most would choose: of sources the one that was compared most, of prompt versions the one
    /// before the last.
    ///
    /// @throws NotTold when the viewer is an annotator
    /// @throws Cancelled when `progress` said so
    public CompareReport usual(CompareRequest request, Progress progress) {
        requireTold();
        Comparison read = comparisons.read(request.against(""), progress);
        return read.against(read.baselineOr(request.baseline())).report(progress);
    }

    /// The pairs on which a candidate did worse than the baseline, the worst first.
    ///
    /// @throws NotTold when the viewer is an annotator
    /// @throws NoSuchContestant when one of the two is not there
    /// @throws Cancelled when `progress` said so
    public List<ChangedPair> changes(CompareRequest request, String candidate, Progress progress) {
        requireTold();
        return comparisons.changes(request, candidate, progress);
    }

    private void requireTold() {
        if (!isTold()) {
            throw NotTold.ofComparison();
        }
    }

    /// All suites by name, each with what it said so far.
    ///
    /// @throws NotTold when the viewer is an annotator
    public Map<Suite, List<SuiteRun>> suites() {
        requireTold();
        Map<Suite, List<SuiteRun>> runs = new LinkedHashMap<>();
        suites.all().forEach(suite -> runs.put(suite, suites.runs(suite)));
        return runs;
    }

    /// Tells one state of the labels from another: it is another number once somebody has labeled.
    public long latest() {
        return latest.number();
    }

    /// Terms with what a pack's name stands for in this project.
    public CategoryTerms known(CategoryTerms terms) {
        return telling.known(terms);
    }

    /// How much of what people found can be told in them.
    ///
    /// @throws NotTold when the viewer is an annotator
    public CategoryTally tally(Filter filter, CategoryTerms terms) {
        requireTold();
        CategoryTerms known = telling.known(terms);
        return telling.tally(telling.asDecided(filter, known), known);
    }

    /// What hazard categories are called in known terms, by their codes.
    public Map<String, String> categoryNames(CategoryTerms terms) {
        return CategoryTelling.names(terms, project.taxonomy());
    }

    /// The saved views that a filter can name.
    public List<SavedView> views() {
        return views.all();
    }
}
