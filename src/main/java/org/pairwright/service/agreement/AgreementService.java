package org.pairwright.service.agreement;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.service.Cancelled;
import org.pairwright.service.Progress;
import org.pairwright.service.behavior.Behaviors;
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

    private final AgreementStore store;

    public AgreementService(Database database) {
        store = new AgreementStore(database);
    }

    /// Reads all labels and computes their figures.
    ///
    /// @throws Cancelled when `progress` said so
    public AgreementReport run(AgreementRequest request, Progress progress) {
        AgreementLabels labels = store.read(request.filter(), progress.watch());
        List<TypeAudit> types = new ArrayList<>();
        int done = 0;
        for (LabelType type : LabelType.values()) {
            progress.requireWanted();
            progress.report("computing", done++, LabelType.values().length + 1);
            TypeRatings ratings = TypeRatings.of(labels, type, label -> true);
            if (ratings.ratings().labels() > 0) {
                types.add(TypeAudit.of(type, ratings, request.options()));
            }
        }
        progress.requireWanted();
        CategoryAudit categories = CategoryAudit.of(labels, label -> true, request.options());
        return new AgreementReport(
                labels.pairs().size(),
                marked(labels, PairColumn.EXCLUDED),
                marked(labels, PairColumn.GOLD),
                annotators(labels),
                List.copyOf(types),
                categories,
                Behaviors.of(labels, label -> true, request.options()),
                List.of(),
                List.of(),
                new Exclusions(0, 0, List.of(), List.of()),
                Slices.of(labels, request, progress));
    }

    private static int marked(AgreementLabels labels, PairColumn mark) {
        int marked = 0;
        for (int pair = 0; pair < labels.pairs().size(); pair++) {
            marked += labels.pairs().get(mark, pair);
        }
        return marked;
    }

    private static List<AgreementReport.OfAnnotator> annotators(AgreementLabels labels) {
        int[][] answers = new int[labels.annotators().size()][SKIP + 1];
        for (int label = 0; label < labels.labels().size(); label++) {
            if (!labels.isRepeat(label)) {
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
