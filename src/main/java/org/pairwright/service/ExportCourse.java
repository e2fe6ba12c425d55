package org.pairwright.service;

import java.util.function.Consumer;
import org.pairwright.dataset.Resolver;
import org.pairwright.domain.PairParts;
import org.pairwright.domain.ProjectSurvey;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.filter.Filter;
import org.pairwright.exporting.DatasetFormat;
import org.pairwright.exporting.Layout;
import org.pairwright.exporting.PairJournal;
import org.pairwright.storage.ExportStore;

/// Where the pairs of an export come from, and who is told where they go.
interface ExportCourse {
    /// Begins an attempt. There is a second one where the first finds that its layout does not do.
    PairJournal begin(DatasetFormat format, Layout layout, Resolver resolver);

    /// Gives pairs to `sink`, as [ExportStore#forEachPair] does.
    ///
    /// @return how many pairs there are, given or not
    long forEachPair(
            Filter filter, PairParts parts, ProjectSurvey survey, Consumer<StoredPair> sink);

    /// A plain export, of which nobody wants to know more.
    static ExportCourse of(ExportStore store) {
        return new ExportCourse() {
            @Override
            public PairJournal begin(DatasetFormat format, Layout layout, Resolver resolver) {
                return PairJournal.NONE;
            }

            @Override
            public long forEachPair(
                    Filter filter,
                    PairParts parts,
                    ProjectSurvey survey,
                    Consumer<StoredPair> sink) {
                return store.forEachPair(filter, parts, survey, sink);
            }
        };
    }
}
