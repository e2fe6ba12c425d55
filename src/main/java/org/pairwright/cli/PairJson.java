package org.pairwright.cli;

import org.jspecify.annotations.Nullable;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Answers;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.ListedPair;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Side;
import org.pairwright.domain.Verdict;
import org.pairwright.exporting.JsonObject;

/// A pair as `list` prints it. What was not stated is null.
final class PairJson {
    private PairJson() {}

    static JsonObject of(ListedPair pair, boolean withAnnotations) {
        JsonObject json =
                new JsonObject()
                        .put("id", pair.uuid().toString())
                        .put("key", pair.key().toString())
                        .putText("external_id", pair.externalId())
                        .put("prompt", new JsonObject.Raw(pair.messages()))
                        .put("response_a", pair.a().content())
                        .put("response_b", pair.b().content())
                        .putText("source_a", pair.a().source())
                        .putText("source_b", pair.b().source())
                        .putText("gold", pair.gold())
                        .put("state", pair.state().code())
                        .put("sensitive", pair.sensitive());
        return withAnnotations
                ? json.put("annotations", pair.annotations().stream().map(PairJson::of).toList())
                : json;
    }

    private static JsonObject of(Annotation annotation) {
        Judgment judgment = annotation.judgment();
        return new JsonObject()
                .put("annotator", annotation.annotator().name())
                .put("kind", annotation.annotator().kind().code())
                .putText("preference", judgment.preference().code())
                .put("strength", level(judgment.strength().level()))
                .putText("more_helpful", judgment.moreHelpful().code())
                .putText("safer", judgment.safer().code())
                .putText("left", annotation.leftCode())
                .put("occurrence", annotation.occurrence())
                .put("flagged", judgment.flagged())
                .putText("flag_note", judgment.flagNote())
                .putText("skip_reason", judgment.skipReason().code())
                .putText("rationale", judgment.rationale())
                .put("seconds", seconds(annotation.activeMillis()))
                .put("decided_at", annotation.decidedAt().toString())
                .put("after_suggestion", annotation.informed())
                .putText("prompt_verdict", judgment.promptVerdict().code())
                .put("compared", compared(judgment.answers()))
                .put("a", of(judgment, Side.A))
                .put("b", of(judgment, Side.B));
    }

    private static JsonObject of(Judgment judgment, Side side) {
        Verdict verdict = judgment.verdict(side);
        return new JsonObject()
                .put("safe", safe(verdict.safety()))
                .put("categories", verdict.categories())
                .put("severity", level(verdict.severity().level()))
                .putText("refusal", verdict.refusal().code())
                .putText("correction", judgment.corrections().of(side))
                .put("ratings", ratings(judgment.answers(), side));
    }

    private static JsonObject ratings(Answers answers, Side side) {
        JsonObject ratings = new JsonObject();
        answers.of(side).forEach(ratings::put);
        return ratings;
    }

    private static JsonObject compared(Answers answers) {
        JsonObject compared = new JsonObject();
        answers.compared().forEach((criterion, value) -> compared.put(criterion, value.code()));
        return compared;
    }

    private static @Nullable Boolean safe(Safety safety) {
        return switch (safety) {
            case SAFE -> true;
            case UNSAFE -> false;
            case UNSTATED -> null;
        };
    }

    private static @Nullable Integer level(int level) {
        return level == 0 ? null : level;
    }

    private static @Nullable Double seconds(long millis) {
        return millis == 0 ? null : millis / 1_000.0;
    }
}
