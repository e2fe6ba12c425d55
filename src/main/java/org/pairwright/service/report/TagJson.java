package org.pairwright.service.report;

import org.pairwright.exporting.JsonObject;
import org.pairwright.service.SetsReport;

/// Agreement on one tag as JSON.
public final class TagJson {
    private TagJson() {}

    /// The figures of a tag.
    public static JsonObject of(SetsReport.OfTag tag) {
        return new JsonObject()
                .put("tag", tag.tag())
                .put("n", tag.labels())
                .put("percent_agreement", FigureJson.number(tag.percent()))
                .put("positive_agreement", FigureJson.number(tag.positive()))
                .put("alpha", FigureJson.of(tag.alpha()))
                .put("ac1", FigureJson.number(tag.ac1()))
                .put("ac1_estimate", FindingJson.figure(tag.ac1(), tag.ac1Interval()))
                .put(
                        "counts",
                        new JsonObject()
                                .put("a", tag.counts().both())
                                .put("b", tag.counts().first())
                                .put("c", tag.counts().second())
                                .put("d", tag.counts().neither()));
    }
}
