package org.pairwright.service.report;

import org.pairwright.exporting.JsonObject;
import org.pairwright.service.SetsReport;

/// Agreement on one tag as JSON.
public final class TagJson {
    private TagJson() {}

    /// The figures of a tag.
    public static JsonObject of(SetsReport.OfTag tag) {
        JsonObject json = new JsonObject().put("tag", tag.tag()).put("n", tag.labels());
        FigureJson.put(json, "percent_agreement", tag.percent());
        FigureJson.put(json, "positive_agreement", tag.positive());
        json.put("alpha", FigureJson.of(tag.alpha()));
        FigureJson.put(json, "ac1", tag.ac1());
        return json.put("ac1_estimate", FindingJson.figure(tag.ac1(), tag.ac1Interval()))
                .put(
                        "counts",
                        new JsonObject()
                                .put("a", tag.counts().both())
                                .put("b", tag.counts().first())
                                .put("c", tag.counts().second())
                                .put("d", tag.counts().neither()));
    }
}
