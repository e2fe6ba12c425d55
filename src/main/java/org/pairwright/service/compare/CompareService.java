package org.pairwright.service.compare;

import java.util.List;
import org.pairwright.service.Cancelled;
import org.pairwright.service.CategoryTelling;
import org.pairwright.service.Progress;
import org.pairwright.service.UnknownAnnotator;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.AgreementStore;
import org.pairwright.storage.CompareStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.RefusalLabels;
import org.pairwright.storage.RowStore;

/// Compares sources or prompt versions by what people decided.
///
/// What counts is what people and imported decisions say now, for the first time. Every decision
/// counts once; intervals take those on one prompt as resembling each other.
public final class CompareService {
    /// Longer lists of pairs nobody works through.
    public static final int MOST_CHANGES = 100;

    private final AgreementStore labels;
    private final CompareStore beside;
    private final RowStore rows;
    private final CategoryTelling telling;

    public CompareService(Database database) {
        labels = new AgreementStore(database);
        beside = new CompareStore(database);
        rows = new RowStore(database);
        telling = new CategoryTelling(database);
    }

    /// Reads labels and compares.
    ///
    /// @throws NoSuchContestant when the baseline is not there
    /// @throws UnknownAnnotator when nobody is called like one whose decisions are to count
    /// @throws Cancelled when `progress` said so
    public CompareReport run(CompareRequest request, Progress progress) {
        return read(request, progress).report(progress);
    }

    /// Reads labels, and tells on which pairs a candidate did worse than the baseline.
    ///
    /// @throws NoSuchContestant when one of the two is not there
    /// @throws UnknownAnnotator when nobody is called like one whose decisions are to count
    /// @throws Cancelled when `progress` said so
    public List<ChangedPair> changes(CompareRequest request, String candidate, Progress progress) {
        return changes(read(request, progress), candidate);
    }

    List<ChangedPair> changes(Comparison comparison, String candidate) {
        return ChangedPair.of(comparison.changes(candidate, MOST_CHANGES), rows);
    }

    Comparison read(CompareRequest asked, Progress progress) {
        CompareRequest request = asked.known(telling);
        AgreementLabels read =
                labels.read(request.filter(), progress.watch()).told(request.terms());
        RefusalLabels refusals = beside.refusals(read, progress.watch());
        return new Comparison(
                request,
                switch (request.by()) {
                    case SOURCE -> Compared.bySource(read, refusals);
                    case PROMPT_VERSION ->
                            Compared.byVersion(
                                    read, refusals, beside.versions(read, progress.watch()));
                });
    }
}
