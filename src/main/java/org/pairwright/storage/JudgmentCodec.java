package org.pairwright.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pairwright.domain.Answers;
import org.pairwright.domain.Corrections;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.PromptVerdict;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Verdict;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A judgment as JSON text, for drafts: the keys of the `annotate` command, unstated ones left out.
final class JudgmentCodec {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String RATINGS = "ratings_";
    private static final String COMPARED = "compared";

    private JudgmentCodec() {}

    static String encode(Judgment judgment) {
        ObjectNode root = JSON.createObjectNode();
        put(root, "preference", judgment.preference().code());
        put(root, "strength", judgment.strength().level());
        put(root, "more_helpful", judgment.moreHelpful().code());
        put(root, "safer", judgment.safer().code());
        put(root, "prompt_verdict", judgment.promptVerdict().code());
        put(root, "a", judgment.a());
        put(root, "b", judgment.b());
        if (judgment.flagged()) {
            root.put("flagged", true);
        }
        put(root, "flag_note", judgment.flagNote());
        put(root, "skip_reason", judgment.skipReason().code());
        put(root, "rationale", judgment.rationale());
        put(root, "correction_a", judgment.corrections().a());
        put(root, "correction_b", judgment.corrections().b());
        put(root, judgment.answers());
        return root.toString();
    }

    /// The judgment that [#encode] wrote.
    ///
    /// @throws StorageFailure.Damaged when `stored` is none
    static Judgment decode(String stored) {
        try {
            JsonNode root = JSON.readTree(stored);
            Judgment judgment = judgment(root);
            // Whatever else it says, nobody would see it.
            if (!JSON.readTree(encode(judgment)).equals(root)) {
                throw new IllegalArgumentException("It says what no draft can say.");
            }
            return judgment;
        } catch (JacksonException | IllegalArgumentException e) {
            throw new StorageFailure.Damaged(
                    "A draft in the project is damaged: \"" + stored + "\".", e);
        }
    }

    private static Judgment judgment(JsonNode root) {
        return new Judgment(
                Preference.of(text(root, "preference")).orElse(Preference.UNSTATED),
                Strength.ofLevel(root.path("strength").asInt(0)).orElse(Strength.UNSTATED),
                Preference.of(text(root, "more_helpful")).orElse(Preference.UNSTATED),
                Preference.of(text(root, "safer")).orElse(Preference.UNSTATED),
                PromptVerdict.of(text(root, "prompt_verdict")).orElse(PromptVerdict.UNSTATED),
                verdict(root.path("a")),
                verdict(root.path("b")),
                root.path("flagged").asBoolean(false),
                text(root, "flag_note"),
                SkipReason.of(text(root, "skip_reason")).orElse(SkipReason.UNSTATED),
                text(root, "rationale"),
                new Corrections(text(root, "correction_a"), text(root, "correction_b")),
                answers(root));
    }

    private static void put(ObjectNode node, String key, String value) {
        if (!value.isEmpty()) {
            node.put(key, value);
        }
    }

    private static void put(ObjectNode node, String key, int level) {
        if (level > 0) {
            node.put(key, level);
        }
    }

    private static void put(ObjectNode root, String key, Verdict verdict) {
        if (verdict.isEmpty()) {
            return;
        }
        ObjectNode node = root.putObject(key);
        put(node, "safety", verdict.safety().code());
        verdict.categories().forEach(node.putArray("categories")::add);
        put(node, "severity", verdict.severity().level());
        put(node, "refusal", verdict.refusal().code());
    }

    private static void put(ObjectNode root, Answers answers) {
        for (Side side : Side.values()) {
            if (!answers.of(side).isEmpty()) {
                answers.of(side).forEach(root.putObject(RATINGS + side.code())::put);
            }
        }
        if (!answers.compared().isEmpty()) {
            ObjectNode compared = root.putObject(COMPARED);
            answers.compared().forEach((code, value) -> compared.put(code, value.code()));
        }
    }

    private static Answers answers(JsonNode root) {
        Answers answers = Answers.NONE;
        for (Side side : Side.values()) {
            for (Map.Entry<String, JsonNode> rating :
                    root.path(RATINGS + side.code()).properties()) {
                answers = answers.withRating(side, rating.getKey(), rating.getValue().asInt(0));
            }
        }
        for (Map.Entry<String, JsonNode> comparison : root.path(COMPARED).properties()) {
            answers =
                    answers.withComparison(
                            comparison.getKey(),
                            Preference.of(comparison.getValue().asString(""))
                                    .orElse(Preference.UNSTATED));
        }
        return answers;
    }

    private static Verdict verdict(JsonNode node) {
        List<String> categories = new ArrayList<>();
        node.path("categories").forEach(code -> categories.add(code.asString()));
        return new Verdict(
                Safety.of(text(node, "safety")).orElse(Safety.UNSTATED),
                categories,
                Severity.ofLevel(node.path("severity").asInt(0)).orElse(Severity.UNSTATED),
                Refusal.of(text(node, "refusal")).orElse(Refusal.UNSTATED));
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }
}
