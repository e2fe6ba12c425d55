package org.pairwright.service.report;

import org.pairwright.exporting.JsonObject;
import org.pairwright.service.agreement.CriterionAudit;

/// Agreement by a criterion of the project as JSON.
final class CriterionJson {
    private CriterionJson() {}

    static JsonObject of(CriterionAudit audit) {
        JsonObject reasons = new JsonObject();
        String gwet = audit.ofResponses() ? "ac2" : "ac1";
        JsonObject json =
                FigureJson.of(audit.alpha())
                        .put("figure", audit.ofResponses() ? "alpha_ordinal" : "alpha_nominal")
                        .put("code", audit.code())
                        .put("name", audit.name())
                        .put("about", audit.ofResponses() ? "responses" : "pairs")
                        .put("categories", audit.categories())
                        .put("labels", audit.labels())
                        .put("single_labeled_items", audit.alpha().basis().single())
                        .put("percent_agreement", FigureJson.of(audit.percent()));
        if (audit.ofResponses()) {
            FigureJson.put(json, reasons, "mean_kappa_quadratic", audit.kappa());
        }
        FigureJson.put(json, reasons, gwet, audit.gwet());
        return json.put(
                        "intervals",
                        new JsonObject().put(gwet, FigureJson.of(audit.gwetInterval())))
                .put("reasons", reasons);
    }
}
