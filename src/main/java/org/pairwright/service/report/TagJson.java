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
                .put("ac1", FigureJson.number(tag.ac1()));
    }
}
