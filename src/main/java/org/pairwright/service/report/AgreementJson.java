package org.pairwright.service.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.agreement.AgreementFigure;
import org.pairwright.service.agreement.AgreementReport;
import org.pairwright.service.agreement.CategoryAudit;
import org.pairwright.service.agreement.Exclusions;
import org.pairwright.service.agreement.Headline;
import org.pairwright.service.agreement.LabelType;
import org.pairwright.service.agreement.Slice;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.service.agreement.TypeAudit;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.Findings;
import org.pairwright.service.behavior.Obstacle;
import org.pairwright.service.behavior.SideBias;
import org.pairwright.statistics.AnnotatorPairs;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.LeaveOneOut;
import org.pairwright.statistics.Proportion;
import org.pairwright.statistics.RatingsAudit;
import org.pairwright.statistics.Reason;

/// The audit of a project as JSON.
public final class AgreementJson {
    private final AgreementReport report;

    private AgreementJson(AgreementReport report) {
        this.report = report;
    }

    /// All figures of an audit; one that is undefined is null, with the reason beside it.
    ///
    /// @param by the parts that were asked for
    public static JsonObject of(AgreementReport report, AuditOptions options, Slicing by) {
        return new AgreementJson(report).json(options, by);
    }

    private JsonObject json(AuditOptions options, Slicing by) {
        JsonObject json =
                new JsonObject()
                        .put("pairs", report.pairs())
                        .put("excluded_pairs", report.excluded())
                        .put("gold_pairs", report.gold())
                        .put("shared_responses", report.sharedResponses())
                        .put("skips", report.skips())
                        .put("by_models", report.byModels());
        for (LabelType type : LabelType.values()) {
            json.put(type.code(), type(type));
        }
        json.put("categories", categories(report.categories()))
                .put("criteria", report.criteria().stream().map(CriterionJson::of).toList())
                .put("annotators", report.annotators().stream().map(this::annotator).toList())
                .put("by_annotators", pairs())
                .put(
                        "bias",
                        report.behavior().side().annotators().stream()
                                .map(AgreementJson::bias)
                                .toList())
                .put("competence", competence())
                .put("behavior", BehaviorJson.of(report.behavior()))
                .put("models", report.models().stream().map(ModelJson::of).toList())
                .put(
                        "disagreements",
                        report.disagreements().stream().map(DisagreementJson::of).toList())
                .put("exclusions", exclusions(report.exclusions()))
                .put("ties", "ties and both_bad are categories of their own");
        if (by != Slicing.NONE) {
            json.put("by", by.code())
                    .put("slices", report.slices().stream().map(AgreementJson::slice).toList());
        }
        return json.put("bootstrap", options.replicates()).put("seed", options.seed());
    }

    private JsonObject type(LabelType type) {
        return report.types().stream()
                .filter(audit -> audit.type() == type)
                .findFirst()
                .map(AgreementJson::type)
                .orElseGet(AgreementJson::nobodySaid);
    }

    private static JsonObject nobodySaid() {
        return new JsonObject()
                .put("value", null)
                .put("ci", null)
                .put("se", null)
                .put("reason", Reason.NO_LABELS.words())
                .put("n_items", 0)
                .put("n_labels", 0)
                .put("n_annotators", 0);
    }

    private static JsonObject type(TypeAudit of) {
        RatingsAudit audit = of.audit();
        JsonObject reasons = new JsonObject();
        JsonObject json =
                FigureJson.with(FigureJson.of(audit.alpha()), audit.basis())
                        .put("figure", of.type().isOrdered() ? "alpha_ordinal" : "alpha_nominal")
                        .put("labels", of.labels())
                        .put("single_labeled_items", audit.basis().single())
                        .put("repeats", audit.repeats())
                        .put(
                                "percent_agreement",
                                figure(
                                        new AgreementFigure(
                                                audit.percent().mean(),
                                                audit.chanceIntervals().observed(),
                                                audit.basis())));
        FigureJson.put(json, reasons, "percent_agreement_pooled", audit.percent().pooled());
        FigureJson.put(json, reasons, "expected_agreement", audit.chance().chance());
        FigureJson.put(json, reasons, "fleiss_kappa", audit.chance().fleiss());
        FigureJson.put(json, reasons, "ac1", audit.chance().gwet());
        FigureJson.put(json, reasons, "ac2", audit.ac2());
        json.put("intervals", intervals(audit));
        json.put("categories", of.categories()).put("confusion", of.confusion());
        of.besides().forEach(beside -> json.put(beside.key(), figure(beside.figure())));
        return json.put("reasons", reasons);
    }

    /// Of those coefficients that stand here as numbers alone.
    private static JsonObject intervals(RatingsAudit audit) {
        return new JsonObject()
                .put("fleiss_kappa", interval(audit.chanceIntervals().fleiss()))
                .put("ac1", interval(audit.chanceIntervals().gwet()))
                .put("ac2", interval(audit.ac2Interval()));
    }

    private static JsonObject interval(Interval interval) {
        return FigureJson.of(interval);
    }

    private static JsonObject figure(AgreementFigure figure) {
        return FigureJson.of(figure);
    }

    private static JsonObject categories(CategoryAudit audit) {
        JsonObject json = audit.labels() == 0 ? nobodySaid() : figure(audit.masi());
        JsonObject reasons = new JsonObject();
        json.put("figure", "alpha_masi")
                .put("labels", audit.labels())
                .put("single_labeled_items", audit.masi().basis().single())
                .put("exact_match", figure(audit.percent()));
        FigureJson.put(json, reasons, "alpha_jaccard", audit.jaccard());
        return json.put("categories", audit.categories().stream().map(TagJson::of).toList())
                .put("reasons", reasons);
    }

    private JsonObject annotator(AgreementReport.OfAnnotator annotator) {
        JsonObject rest = new JsonObject();
        for (TypeAudit of : report.types()) {
            int number = of.annotators().indexOf(annotator.name());
            if (number >= 0) {
                LeaveOneOut others = of.audit().rest().get(number);
                rest.put(of.type().code(), rest(others));
            }
        }
        return new JsonObject()
                .put("name", annotator.name())
                .put("kind", annotator.kind().code())
                .put("labels", annotator.labels())
                .put("skips", annotator.skips())
                .put("ties", annotator.ties())
                .put("both_bad", annotator.bothBad())
                .put("leave_one_out", rest);
    }

    private static JsonObject rest(LeaveOneOut others) {
        JsonObject json = FindingJson.figure(others.agreement()).put("n", others.items());
        return FigureJson.put(json, "with_majority", others.withMajority())
                .put("with_majority_ci", ci(others.majority()))
                .put("settled", others.settled());
    }

    private static @Nullable List<Double> ci(Proportion share) {
        return share.trials() == 0 ? null : FindingJson.bounds(share.wilson());
    }

    private List<JsonObject> pairs() {
        List<JsonObject> all = new ArrayList<>();
        for (TypeAudit of : report.types()) {
            of.audit().pairs().forEach(pair -> all.add(pair(of, pair)));
        }
        return all;
    }

    private static JsonObject pair(TypeAudit of, AnnotatorPairs.Pair pair) {
        JsonObject json =
                new JsonObject()
                        .put("type", of.type().code())
                        .put(
                                "annotators",
                                List.of(
                                        of.annotators().get(pair.first()),
                                        of.annotators().get(pair.second())))
                        .put("n", pair.items())
                        .put("agreement", pair.agreement())
                        .put("kappa", FigureJson.number(pair.kappa()))
                        .put("linear", FigureJson.number(pair.linear()))
                        .put("quadratic", FigureJson.number(pair.quadratic()))
                        .put(
                                "intervals",
                                new JsonObject()
                                        .put("kappa", FigureJson.of(pair.interval()))
                                        .put("quadratic", FigureJson.of(pair.quadraticInterval())));
        if (pair.kappa() instanceof Figure.Undefined undefined) {
            json.put("reason", undefined.reason().words());
        } else if (pair.linear() instanceof Figure.Undefined undefined) {
            json.put("weights_reason", undefined.reason().words());
        }
        return json;
    }

    private static JsonObject bias(Findings.Of<SideBias> of) {
        JsonObject json = new JsonObject().put("annotator", of.annotator());
        return switch (of.finding()) {
            case Finding.Untested<SideBias>(Obstacle obstacle) ->
                    json.put("left", null)
                            .put("ci", null)
                            .put("n", null)
                            .put("p", null)
                            .put("p_adjusted", null)
                            .put("reason", "cannot be tested: " + obstacle.words());
            case Finding.Tested<SideBias>(SideBias bias) -> {
                Proportion.Bounds bounds = bias.left().wilson();
                yield json.put("left", FigureJson.number(bias.left().share()))
                        .put("ci", List.of(bounds.low(), bounds.high()))
                        .put("n", bias.left().trials())
                        .put("p", bias.significance().p())
                        .put("p_adjusted", bias.significance().adjusted());
            }
        };
    }

    private JsonObject competence() {
        JsonObject json = new JsonObject();
        for (TypeAudit of : report.types()) {
            if (!of.type().isOrdered()) {
                json.put(
                        of.type().code(),
                        DawidSkeneJson.of(
                                of.audit().dawidSkene(), of.annotators(), of.categories()));
            }
        }
        return json;
    }

    private static JsonObject exclusions(Exclusions exclusions) {
        return new JsonObject()
                .put("pairs", exclusions.pairs())
                .put("labels", exclusions.labels())
                .put("with_excluded", headlines(new JsonObject(), exclusions.before()))
                .put("without_excluded", headlines(new JsonObject(), exclusions.after()));
    }

    private static JsonObject slice(Slice slice) {
        return headlines(new JsonObject().put("name", slice.name()), slice.headlines());
    }

    private static JsonObject headlines(JsonObject json, List<Headline> headlines) {
        for (Headline headline : headlines) {
            json.put(
                    headline.code(),
                    figure(headline.alpha()).put("percent_agreement", figure(headline.percent())));
        }
        return json;
    }
}
