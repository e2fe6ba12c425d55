package org.pairwright.service.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.pairwright.service.Cancelled;
import org.pairwright.service.Progress;
import org.pairwright.service.UnknownAnnotator;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.AgreementStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.LabelColumn;
import org.pairwright.storage.PairColumn;

/// Tells how far the labels of a project can be trusted.
public final class AgreementService {
    private static final int TIE = 3;
    private static final int BOTH_BAD = 4;
    private static final int SKIP = 5;

    private final Database database;

    public AgreementService(Database database) {
        this.database = database;
    }

    /// Reads all labels and computes their figures.
    ///
    /// @throws UnknownAnnotator when nobody is called like one whose labels are meant
    /// @throws Cancelled when `progress` said so
    public AgreementReport run(AgreementRequest request, Progress progress) {
        AgreementLabels labels =
                new AgreementStore(database).read(request.filter(), progress.watch());
        IntPredicate wanted = Meant.of(labels, request.annotators());
        AuditOptions options = request.options();
        AuditParts parts = AuditParts.of(labels, wanted, options, progress);
        return new AgreementReport(
                labels.pairs().size(),
                marked(labels, PairColumn.EXCLUDED),
                marked(labels, PairColumn.GOLD),
                annotators(labels, wanted),
                parts.types(),
                parts.categories(),
                parts.behavior(),
                parts.models(),
                new Disagreements(database)
                        .of(labels, parts.losses(), Set.copyOf(request.annotators())),
                Exclusions.of(
                        labels,
                        wanted,
                        Headline.of(parts.types(), parts.categories()),
                        options),
                Slices.of(labels, request, wanted, progress));
    }

    private static int marked(AgreementLabels labels, PairColumn mark) {
        int marked = 0;
        for (int pair = 0; pair < labels.pairs().size(); pair++) {
            marked += labels.pairs().get(mark, pair);
        }
        return marked;
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
