package org.pairwright.service;

import java.util.BitSet;
import java.util.List;
import org.pairwright.statistics.AlphaEstimate;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.KrippendorffAlpha;
import org.pairwright.statistics.Metric;
import org.pairwright.statistics.Ratings;
import org.pairwright.statistics.RatingsAudit;
import org.pairwright.statistics.Reason;
import org.pairwright.statistics.SetDistance;

/// Labels that are sets of tags: each set that occurs is a category, and each tag is looked at by
/// itself besides.
///
/// @param names the sets, as they were written
record SetRatings(
        Ratings ratings,
        List<String> names,
        RatingsAudit audit,
        Interval twoWay,
        SetsReport report) {
    static SetRatings of(RatingsRequest request, RatingsTable table) {
        List<String> names = table.labels();
        Ratings ratings = table.ratings();
        Numbering tags = new Numbering();
        request.categories().forEach(tags::of);
        if (request.categories().isEmpty()) {
            names.stream()
                    .flatMap(name -> table.tagSets().tags(name).stream())
                    .distinct()
                    .sorted()
                    .forEach(tags::of);
        }
        List<BitSet> sets = table.tagSets().sets(names, tags);
        Ratings labels = ratings.firstLabels();
        AuditOptions options = request.options();
        List<SetsReport.OfTag> ofTags = SetsReport.OfTag.all(labels, tags.names(), sets, options);
        if (sets.size() > SetDistance.MAX_SETS) {
            Figure unknown = new Figure.Undefined(Reason.TOO_MANY_SETS);
            return new SetRatings(
                    ratings,
                    names,
                    RatingsAudit.ofSets(
                            ratings, AlphaEstimate.undefined(Reason.TOO_MANY_SETS), options),
                    new Interval.Undefined(Reason.TOO_MANY_SETS),
                    new SetsReport(unknown, unknown, ofTags));
        }
        Metric metric = SetDistance.masi(sets);
        AlphaEstimate masi = AlphaEstimate.of(labels, metric, options);
        return new SetRatings(
                ratings,
                names,
                RatingsAudit.ofSets(ratings, masi, options),
                RatingsService.twoWay(request, ratings, metric),
                new SetsReport(
                        KrippendorffAlpha.of(labels, SetDistance.jaccard(sets)),
                        masi.alpha(),
                        ofTags));
    }
}
