package org.pairwright.service.agreement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.CategoryTally;
import org.pairwright.domain.CategoryTerms;
import org.pairwright.domain.SavedView;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.Blinding;
import org.pairwright.service.Cancelled;
import org.pairwright.service.CategoryTelling;
import org.pairwright.service.MachineHelpService;
import org.pairwright.service.NotTold;
import org.pairwright.service.OptOut;
import org.pairwright.service.Progress;
import org.pairwright.storage.Database;
import org.pairwright.storage.LatestLabel;
import org.pairwright.storage.ProjectStore;
import org.pairwright.storage.ViewStore;

/// The audit of a project for one who looks at it: not for annotators, whom it would tell what
/// others said of pairs they have yet to decide.
///
/// Safe to use from several threads. Every method but [#isTold] may wait for the disk.
public final class ProjectAudit {
    private final AgreementService agreement;
    private final ProjectStore project;
    private final CategoryTelling telling;
    private final ViewStore views;
    private final LatestLabel latest;
    private final MachineHelpService machines;
    private final PlanService plans;
    private final OptOut optOut;
    private final Annotator viewer;

    /// @param viewer whom it tells
    public ProjectAudit(Database database, Annotator viewer) {
        this(database, viewer, new OptOut(database, viewer));
    }

    /// @param optOut what the viewer does not want to be shown
    public ProjectAudit(Database database, Annotator viewer, OptOut optOut) {
        this.optOut = optOut;
        LabelsInMemory inMemory = new LabelsInMemory(database);
        agreement = new AgreementService(database, inMemory);
        project = new ProjectStore(database);
        telling = new CategoryTelling(database);
        views = new ViewStore(database);
        latest = new LatestLabel(database);
        machines = new MachineHelpService(database);
        plans = new PlanService(inMemory);
        this.viewer = viewer;
    }

    /// Whether the viewer is told how far people agree.
    public boolean isTold() {
        return !Blinding.of(viewer).blind();
    }

    /// Computes the figures of all labels.
    ///
    /// @throws NotTold when the viewer is an annotator
    /// @throws Cancelled when `progress` said so
    public AgreementReport run(AgreementRequest request, Progress progress) {
        requireTold();
        return agreement.run(request, progress);
    }

    /// The same, with the state of the project that the figures are of.
    ///
    /// @throws NotTold when the viewer is an annotator
    /// @throws Cancelled when `progress` said so
    public DatedAudit dated(AgreementRequest request, Progress progress) {
        requireTold();
        return agreement.dated(request, progress);
    }

    /// Tells how many more labels a figure needs.
    ///
    /// @throws NotTold when the viewer is an annotator
    /// @throws NoSuchSources when sources are to be compared that are not there
    /// @throws Cancelled when `progress` said so
    public PlanReport plan(PlanRequest request, Progress progress) {
        requireTold();
        return plans.run(request, progress);
    }

    /// Reads all labels, and looks at them in parts alone.
    ///
    /// @throws NotTold when the viewer is an annotator
    /// @throws Cancelled when `progress` said so
    public List<Slice> parts(AgreementRequest request, Progress progress) {
        requireTold();
        return agreement.parts(request, progress);
    }

    /// Alpha and percent agreement of each type of label as of now, without intervals: at the price
    /// of reading what was said since one looked before.
    ///
    /// @throws NotTold when the viewer is an annotator
    /// @throws Cancelled when `progress` said so
    public List<Headline> headlines(AgreementRequest request, Progress progress) {
        requireTold();
        return agreement.headlines(request, progress);
    }

    /// The same of the project's own criteria.
    ///
    /// @throws NotTold when the viewer is an annotator
    /// @throws Cancelled when `progress` said so
    public List<CriterionAudit> criteria(AgreementRequest request, Progress progress) {
        requireTold();
        return agreement.criteria(request, progress);
    }

    /// The pairs on which people disagree that are known to be of what the viewer opted out of: to
    /// be covered on their screen, and nowhere else, since nobody is told of the choice.
    public Set<Long> optedOut(AgreementReport report) {
        return optOut.among(report.disagreements().stream().map(Disagreement::pair).toList());
    }

    private void requireTold() {
        if (!isTold()) {
            throw NotTold.ofAgreement();
        }
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

    /// How many decisions of the project were followed by what a machine found, and how many of
    /// them were changed since. Figures go by what was said before.
    ///
    /// @throws NotTold when the viewer is an annotator
    public MachineHelpService.Suggested suggested() {
        requireTold();
        return machines.suggested();
    }

    /// The saved views that a filter can name.
    public List<SavedView> views() {
        return views.all();
    }
}
