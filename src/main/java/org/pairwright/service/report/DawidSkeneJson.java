package org.pairwright.service.report;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.exporting.JsonObject;
import org.pairwright.statistics.DawidSkene;
import org.pairwright.statistics.DawidSkeneFit;

/// What Dawid and Skene's model says of annotators as JSON.
public final class DawidSkeneJson {
    private DawidSkeneJson() {}

    /// Who is right how often, and what is taken for what.
    ///
    /// @param annotators their names by number
    /// @param categories their names by number
    public static JsonObject of(
            DawidSkene model, List<String> annotators, List<String> categories) {
        return switch (model) {
            case DawidSkene.Undefined undefined ->
                    new JsonObject()
                            .put("log_likelihood", null)
                            .put("reason", undefined.reason().words())
                            .put("classes", new JsonObject())
                            .put("annotators", List.of());
            case DawidSkene.Estimated estimated -> of(estimated.fit(), annotators, categories);
        };
    }

    private static JsonObject of(
            DawidSkeneFit fit, List<String> annotators, List<String> categories) {
        JsonObject classes = new JsonObject();
        for (int i = 0; i < categories.size(); i++) {
            classes.put(categories.get(i), fit.classShare(i));
        }
        List<JsonObject> all = new ArrayList<>();
        for (int i = 0; i < annotators.size(); i++) {
            all.add(
                    new JsonObject()
                            .put("name", annotators.get(i))
                            .put("accuracy", fit.accuracy(i))
                            .put("confusion", confusion(fit, i, categories.size())));
        }
        return new JsonObject()
                .put("log_likelihood", fit.logLikelihood())
                .put("classes", classes)
                .put("annotators", all);
    }

    /// A row for each true category, a column for each label.
    private static List<List<Double>> confusion(DawidSkeneFit fit, int annotator, int categories) {
        List<List<Double>> rows = new ArrayList<>();
        for (int truth = 0; truth < categories; truth++) {
            List<Double> row = new ArrayList<>();
            for (int label = 0; label < categories; label++) {
                row.add(fit.confusion(annotator, truth, label));
            }
            rows.add(row);
        }
        return rows;
    }
}
