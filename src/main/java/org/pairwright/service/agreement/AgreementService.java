package org.pairwright.service.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.pairwright.domain.CategoryTerms;
import org.pairwright.service.Cancelled;
import org.pairwright.service.CategoryTelling;
import org.pairwright.service.Progress;
import org.pairwright.service.UnknownAnnotator;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.Database;
import org.pairwright.storage.LabelColumn;
import org.pairwright.storage.MachineScores;
import org.pairwright.storage.PairColumn;
import org.pairwright.storage.ProjectStore;
import org.pairwright.storage.ScoreReading;

/// Tells how far the labels of a project can be trusted.
public final class AgreementService {
    private static final int TIE = 3;
    private static final int BOTH_BAD = 4;
    private static final int SKIP = 5;

    private final Database database;
    private final LabelsInMemory inMemory;
    private final ProjectStore project;
    private final CategoryTelling telling;
    private final CriterionAudits criteria;

    public AgreementService(Database database) {
        this(database, new LabelsInMemory(database));
    }

    /// @param inMemory what others keep in memory, too
    AgreementService(Database database, LabelsInMemory inMemory) {
        this.database = database;
        this.inMemory = inMemory;
        project = new ProjectStore(database);
        telling = new CategoryTelling(database);
        criteria = new CriterionAudits(database);
    }

    /// Alpha and percent agreement of each type of label as of now, without intervals: after the
    /// first look only what was said or marked since is read, so that figures can follow decisions
    /// while people label.
    ///
    /// @throws UnknownAnnotator when nobody is called like one whose labels are meant
    /// @throws Cancelled when `progress` said so
    public List<Headline> headlines(AgreementRequest request, Progress progress) {
        AgreementLabels labels = labels(request, progress);
        return Headline.of(
                labels,
                TypeRatings.rows(labels, Meant.of(labels, request.annotators())),
                request.options().withoutIntervals(),
                progress::requireWanted);
    }

    /// The same of the project's own criteria.
    ///
    /// @throws UnknownAnnotator when nobody is called like one whose labels are meant
    /// @throws Cancelled when `progress` said so
    public List<CriterionAudit> criteria(AgreementRequest request, Progress progress) {
        return database.asOfOneMoment(() -> {
            AgreementLabels labels = labels(request, progress);
            return criteria.of(
                    labels,
                    TypeRatings.rows(labels, Meant.of(labels, request.annotators())),
                    request.options().withoutIntervals(),
                    progress);
        });
    }

    /// The same of one type; empty where people gave no label of it.
    ///
    /// @throws UnknownAnnotator when nobody is called like one whose labels are meant
    /// @throws Cancelled when `progress` said so
    public Optional<Headline> headline(
            AgreementRequest request, LabelType type, Progress progress) {
        AgreementLabels labels = labels(request, progress);
        return Headline.of(
                labels,
                TypeRatings.rows(labels, Meant.of(labels, request.annotators())),
                type,
                request.options().withoutIntervals(),
                progress::requireWanted);
    }

    /// Computes the figures of all labels, which are read before where they are not known from an
    /// earlier look.
    ///
    /// @throws UnknownAnnotator when nobody is called like one whose labels are meant
    /// @throws Cancelled when `progress` said so
    public AgreementReport run(AgreementRequest request, Progress progress) {
        return database.asOfOneMoment(() -> audit(request, progress));
    }

    /// The same, with the state of the project that the figures are of.
    ///
    /// @throws UnknownAnnotator when nobody is called like one whose labels are meant
    /// @throws Cancelled when `progress` said so
    public DatedAudit dated(AgreementRequest request, Progress progress) {
        return database.asOfOneMoment(() ->
                new DatedAudit(
                        audit(request, progress),
                        project.state(),
                        telling.known(request.terms()) instanceof CategoryTerms.In in
                                ? in.taxonomy()
                                : project.taxonomy()));
    }

    private AgreementLabels labels(AgreementRequest request, Progress progress) {
        AgreementRequest known = request.known(telling);
        return inMemory.now(known.filter(), progress).told(known.terms());
    }

    private AgreementReport audit(AgreementRequest request, Progress progress) {
        AgreementLabels labels = labels(request, progress);
        IntPredicate wanted = Meant.of(labels, request.annotators());
        AuditOptions options = request.options();
        int[] rows = TypeRatings.rows(labels, wanted);
        MachineScores scores = new ScoreReading(database).of(labels, progress.watch());
        AuditParts parts = AuditParts.of(labels, scores, wanted, rows, options, progress);
        return new AgreementReport(
                labels.pairs().size(),
                marked(labels, PairColumn.EXCLUDED),
                marked(labels, PairColumn.GOLD),
                sharedResponses(labels),
                annotators(labels, wanted),
                parts.types(),
                parts.categories(),
                criteria.of(labels, rows, options, progress),
                parts.behavior(),
                parts.models(),
                new Disagreements(database)
                        .of(labels, parts.losses(), Set.copyOf(request.annotators())),
                Exclusions.of(
                        labels,
                        rows,
                        Headline.of(parts.types(), parts.categories()),
                        options,
                        progress::requireWanted),
                Slices.of(labels, rows, request, progress));
    }

    /// Looks at all labels in parts alone.
    ///
    /// @throws UnknownAnnotator when nobody is called like one whose labels are meant
    /// @throws Cancelled when `progress` said so
    public List<Slice> parts(AgreementRequest request, Progress progress) {
        AgreementLabels labels = labels(request, progress);
        return Slices.of(
                labels,
                TypeRatings.rows(labels, Meant.of(labels, request.annotators())),
                request,
                progress);
    }

    private static int marked(AgreementLabels labels, PairColumn mark) {
        int marked = 0;
        for (int pair = 0; pair < labels.pairs().size(); pair++) {
            marked += labels.pairs().get(mark, pair);
        }
        return marked;
    }

    private static int sharedResponses(AgreementLabels labels) {
        BitSet seen = new BitSet();
        BitSet shared = new BitSet();
        for (int pair = 0; pair < labels.pairs().size(); pair++) {
            int a = labels.pairs().get(PairColumn.RESPONSE_A, pair);
            int b = labels.pairs().get(PairColumn.RESPONSE_B, pair);
            (seen.get(a) ? shared : seen).set(a);
            // The two may be the same one.
            if (b != a) {
                (seen.get(b) ? shared : seen).set(b);
            }
        }
        return shared.cardinality();
    }

    private static List<AgreementReport.OfAnnotator> annotators(
            AgreementLabels labels, IntPredicate wanted) {
        int[][] answers = new int[labels.annotators().size()][SKIP + 1];
        for (int label = 0; label < labels.labels().size(); label++) {
            if (!labels.isRepeat(label) && (labels.isByModel(label) || wanted.test(label))) {
                answers[labels.label(LabelColumn.ANNOTATOR, label)][
                        labels.label(LabelColumn.PREFERENCE, label)]++;
            }
        }
        List<AgreementReport.OfAnnotator> all = new ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            int[] given = answers[i];
            int decisions = 0;
            for (int answer = 0; answer < SKIP; answer++) {
                decisions += given[answer];
            }
            if (decisions + given[SKIP] > 0) {
                AgreementLabels.Labeler annotator = labels.annotators().get(i);
                all.add(
                        new AgreementReport.OfAnnotator(
                                annotator.name(),
                                annotator.kind(),
                                decisions,
                                given[SKIP],
                                given[TIE],
                                given[BOTH_BAD]));
            }
        }
        return List.copyOf(all);
    }
}
