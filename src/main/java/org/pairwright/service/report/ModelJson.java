package org.pairwright.service.report;

import org.pairwright.exporting.JsonObject;
import org.pairwright.service.agreement.ModelAudit;

/// How far a model agrees with people, as JSON.
final class ModelJson {
    private ModelJson() {}

    static JsonObject of(ModelAudit model) {
        JsonObject types = new JsonObject();
        model.types().forEach(type -> types.put(type.code(), type(type)));
        return new JsonObject()
                .put("name", model.name())
                .put("labels", model.labels())
                .put("types", types)
                .put("gold", FindingJson.of(model.gold(), BehaviorJson::gold))
                .put("side", FindingJson.of(model.side(), BehaviorJson::side))
                .put("length", FindingJson.of(model.length(), BehaviorJson::length))
                .put("hazards", model.hazards().stream().map(ModelJson::hazard).toList())
                .put(
                        "calibration",
                        FindingJson.of(
                                model.calibration(),
                                (json, calibration) ->
                                        json.put(
                                                "bins",
                                                calibration.bins().stream()
                                                        .map(ModelJson::bin)
                                                        .toList())));
    }

    private static JsonObject type(ModelAudit.OfType type) {
        return new JsonObject()
                .put("with_majority", FindingJson.share(type.majority()))
                .put("with_a_person", FindingJson.figure(type.person(), type.intervals().person()))
                .put("n", type.items())
                .put(
                        "with_a_person_on_shared",
                        FindingJson.figure(
                                type.personOnShared(), type.intervals().personOnShared()))
                .put(
                        "people_with_one_another",
                        FindingJson.figure(type.people(), type.intervals().people()))
                .put("n_shared", type.shared())
                .put("kappa", FindingJson.figure(type.kappa(), type.intervals().kappa()))
                .put(
                        "quadratic_kappa",
                        FindingJson.figure(type.quadratic(), type.intervals().quadratic()))
                .put("categories", type.categories())
                .put("confusion", type.confusion())
                .put("confusion_is", "rows are people's majority, columns the model");
    }

    private static JsonObject hazard(ModelAudit.OfHazard hazard) {
        return new JsonObject()
                .putText("category", hazard.code())
                .put("precision", FindingJson.share(hazard.precision()))
                .put("recall", FindingJson.share(hazard.recall()));
    }

    private static JsonObject bin(ModelAudit.Calibration.Bin bin) {
        return new JsonObject()
                .put("probability", bin.probability())
                .put("came", FindingJson.share(bin.came()));
    }
}
