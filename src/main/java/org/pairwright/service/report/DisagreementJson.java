package org.pairwright.service.report;

import org.pairwright.domain.Judgment;
import org.pairwright.domain.Verdict;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.agreement.Disagreement;

/// A pair on which annotators disagree, as JSON.
final class DisagreementJson {
    private DisagreementJson() {}

    static JsonObject of(Disagreement disagreement) {
        JsonObject losses = new JsonObject();
        disagreement.losses().forEach(losses::put);
        return new JsonObject()
                .put("pair", disagreement.pair())
                .putText("external_id", disagreement.externalId())
                .put("prompt", disagreement.prompt())
                .put("sensitive", disagreement.sensitive())
                .put("loss", disagreement.loss())
                .put("losses", losses)
                .put(
                        "answers",
                        disagreement.answers().stream().map(DisagreementJson::answer).toList());
    }

    private static JsonObject answer(Disagreement.Answer answer) {
        Judgment judgment = answer.judgment();
        int strength = judgment.strength().level();
        return new JsonObject()
                .put("annotator", answer.annotator())
                .putText("preference", judgment.preference().code())
                .put("strength", strength == 0 ? null : strength)
                .putText("more_helpful", judgment.moreHelpful().code())
                .putText("safer", judgment.safer().code())
                .put("a", verdict(judgment.a()))
                .put("b", verdict(judgment.b()))
                .putText("rationale", judgment.rationale());
    }

    private static JsonObject verdict(Verdict verdict) {
        int severity = verdict.severity().level();
        return new JsonObject()
                .putText("safety", verdict.safety().code())
                .put("categories", verdict.categories())
                .put("severity", severity == 0 ? null : severity);
    }
}
