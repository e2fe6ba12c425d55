package org.pairwright.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// What each trainer demands of a row, written from its documentation and its loader's code, and
/// from nothing of ours.
final class TargetRules {
    private static final Map<String, Consumer<JsonNode>> RULES =
            Map.ofEntries(
                    Map.entry("trl-conversational", TargetRules::trlConversational),
                    Map.entry("trl-implicit", TargetRules::trlImplicit),
                    Map.entry("trl-standard", TargetRules::trlStandard),
                    Map.entry("trl-kto", TargetRules::trlKto),
                    Map.entry("trl-reward", TargetRules::trlReward),
                    Map.entry("trl-sft", TargetRules::trlSft),
                    Map.entry("sft-safety", TargetRules::trlSft),
                    Map.entry("openai", TargetRules::openAi),
                    Map.entry("axolotl-chat", TargetRules::axolotlChat),
                    Map.entry(
                            "axolotl-intel",
                            row -> strings(row, "system", "question", "chosen", "rejected")),
                    Map.entry(
                            "axolotl-prompt-pairs",
                            row -> strings(row, "system", "prompt", "chosen", "rejected")),
                    Map.entry(
                            "axolotl-argilla",
                            row ->
                                    strings(
                                            row,
                                            "system",
                                            "instruction",
                                            "chosen_response",
                                            "rejected_response")),
                    Map.entry("axolotl-kto", TargetRules::axolotlKto),
                    Map.entry("llama-factory-sharegpt", TargetRules::shareGpt),
                    Map.entry("llama-factory-alpaca", TargetRules::alpaca),
                    Map.entry("llama-factory-kto", TargetRules::llamaFactoryKto),
                    Map.entry("nemo-rl-rank", TargetRules::nemoRank),
                    Map.entry(
                            "nemo-rl-binary", row -> strings(row, "prompt", "chosen", "rejected")),
                    Map.entry("nemo-aligner", TargetRules::nemoAligner));

    private TargetRules() {}

    static Set<String> formats() {
        return RULES.keySet();
    }

    static void check(String format, JsonNode row) {
        RULES.get(format).accept(row);
    }

    private static void trlConversational(JsonNode row) {
        trlKeys(row, "prompt", "chosen", "rejected");
        prompt(row.get("prompt"));
        answer(row.get("chosen"));
        answer(row.get("rejected"));
        assertThat(row.get("chosen")).isNotEqualTo(row.get("rejected"));
    }

    private static void trlImplicit(JsonNode row) {
        trlKeys(row, "chosen", "rejected");
        List<JsonNode> chosen = List.copyOf(row.get("chosen").valueStream().toList());
        List<JsonNode> rejected = List.copyOf(row.get("rejected").valueStream().toList());
        assertThat(chosen).hasSizeGreaterThan(1).hasSameSizeAs(rejected);
        assertThat(chosen.subList(0, chosen.size() - 1))
                .isEqualTo(rejected.subList(0, rejected.size() - 1));
        assertThat(chosen.getLast()).isNotEqualTo(rejected.getLast());
        assertThat(role(chosen.getLast())).isEqualTo("assistant");
        assertThat(role(chosen.get(chosen.size() - 2))).isIn("user", "tool");
    }

    private static void trlStandard(JsonNode row) {
        strings(row, "prompt", "chosen", "rejected");
        String chosen = row.get("chosen").asString();
        assertThat(chosen).isNotEqualTo(row.get("rejected").asString());
        String prompt = row.get("prompt").asString();
        assertThat(
                        prompt.isEmpty()
                                || isSpace(prompt.charAt(prompt.length() - 1))
                                || isSpace(chosen.charAt(0)))
                .as("prompt and answer stand apart when they are put together")
                .isTrue();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private static void trlKto(JsonNode row) {
        trlKeys(row, "prompt", "completion", "label");
        prompt(row.get("prompt"));
        answer(row.get("completion"));
        assertThat(row.get("label").isBoolean()).isTrue();
    }

    private static void trlReward(JsonNode row) {
        trlKeys(row, "prompt", "chosen", "rejected", "margin");
        prompt(row.get("prompt"));
        answer(row.get("chosen"));
        answer(row.get("rejected"));
        assertThat(row.get("margin").isFloatingPointNumber()).isTrue();
        assertThat(row.get("margin").asDouble()).isPositive().isLessThanOrEqualTo(3);
    }

    private static void trlSft(JsonNode row) {
        trlKeys(row, "prompt", "completion");
        prompt(row.get("prompt"));
        answer(row.get("completion"));
    }

    private static void openAi(JsonNode row) {
        keys(row, "input", "preferred_output", "non_preferred_output");
        keys(row.get("input"), "messages", "tools", "parallel_tool_calls");
        plainMessages(row.get("input").get("messages"));
        assertThat(role(last(row.get("input").get("messages")))).isEqualTo("user");
        plainMessages(row.get("preferred_output"));
        answer(row.get("preferred_output"));
        answer(row.get("non_preferred_output"));
    }

    private static void axolotlChat(JsonNode row) {
        keys(row, "messages", "chosen", "rejected");
        plainMessages(row.get("messages"));
        keys(row.get("chosen"), "role", "content");
        keys(row.get("rejected"), "role", "content");
        assertThat(role(row.get("chosen"))).isEqualTo("assistant");
        assertThat(role(row.get("rejected"))).isEqualTo("assistant");
    }

    private static void axolotlKto(JsonNode row) {
        keys(row, "system", "prompt", "completion", "label");
        assertThat(row.get("label").isBoolean()).isTrue();
        for (String key : List.of("system", "prompt", "completion")) {
            assertThat(row.get(key).isString()).isTrue();
        }
    }

    private static void shareGpt(JsonNode row) {
        boolean tools = row.has("tools");
        if (tools) {
            keys(row, "conversations", "chosen", "rejected", "tools");
            assertThat(row.get("tools").isString()).isTrue();
        } else {
            keys(row, "conversations", "chosen", "rejected");
        }
        List<JsonNode> turns = row.get("conversations").valueStream().toList();
        boolean system = turns.getFirst().get("from").asString().equals("system");
        List<JsonNode> spoken = turns.subList(system ? 1 : 0, turns.size());
        assertThat(spoken.size() % 2).isOne();
        for (int i = 0; i < spoken.size(); i++) {
            assertThat(spoken.get(i).get("from").asString()).isIn(speakers(tools, i % 2 == 0));
        }
        assertThat(spoken).allSatisfy(turn -> assertThat(turn.get("value").isString()).isTrue());
        for (String side : List.of("chosen", "rejected")) {
            keys(row.get(side), "from", "value");
            assertThat(row.get(side).get("from").asString()).isIn(speakers(tools, false));
        }
    }

    /// As LLaMA-Factory's converter has them: user and observation, assistant and function.
    private static List<String> speakers(boolean tools, boolean user) {
        if (!tools) {
            return List.of(user ? "human" : "gpt");
        }
        return user ? List.of("human", "observation") : List.of("gpt", "function_call");
    }

    private static void alpaca(JsonNode row) {
        keys(row, "instruction", "input", "chosen", "rejected", "system", "history");
        for (String key : List.of("instruction", "input", "chosen", "rejected", "system")) {
            assertThat(row.get(key).isString()).as(key).isTrue();
        }
        assertThat(row.get("history").isArray()).isTrue();
        row.get("history")
                .forEach(turn -> {
                    assertThat(turn.size()).isEqualTo(2);
                    turn.forEach(text -> assertThat(text.isString()).isTrue());
                });
    }

    private static void llamaFactoryKto(JsonNode row) {
        keys(row, "messages", "label");
        assertThat(row.get("label").isBoolean()).isTrue();
        plainMessages(row.get("messages"));
        List<String> roles = row.get("messages").valueStream().map(TargetRules::role).toList();
        List<String> spoken =
                roles.getFirst().equals("system") ? roles.subList(1, roles.size()) : roles;
        assertThat(spoken.size() % 2).isZero();
        for (int i = 0; i < spoken.size(); i++) {
            assertThat(spoken.get(i)).isEqualTo(i % 2 == 0 ? "user" : "assistant");
        }
    }

    private static void nemoRank(JsonNode row) {
        keys(row, "context", "completions");
        plainMessages(row.get("context"));
        assertThat(row.get("completions").size()).isEqualTo(2);
        for (int rank = 0; rank < 2; rank++) {
            JsonNode completion = row.get("completions").get(rank);
            keys(completion, "rank", "completion");
            assertThat(completion.get("rank").isIntegralNumber()).isTrue();
            assertThat(completion.get("rank").asInt()).isEqualTo(rank);
            answer(completion.get("completion"));
        }
    }

    private static void nemoAligner(JsonNode row) {
        for (String key : List.of("prompt", "chosen_response", "rejected_response")) {
            assertThat(row.get(key).isString()).isTrue();
        }
        if (row.has("chosen_reward")) {
            keys(
                    row,
                    "prompt",
                    "chosen_response",
                    "rejected_response",
                    "chosen_reward",
                    "rejected_reward");
            assertThat(row.get("chosen_reward").asDouble())
                    .isGreaterThan(row.get("rejected_reward").asDouble());
        } else {
            keys(row, "prompt", "chosen_response", "rejected_response");
        }
    }

    /// TRL's keys; a column of tools is a JSON text.
    private static void trlKeys(JsonNode row, String... keys) {
        if (row.has("tools")) {
            assertThat(row.get("tools").isString()).isTrue();
            assertThat(row.propertyNames()).startsWith(keys).hasSize(keys.length + 1);
        } else {
            keys(row, keys);
        }
    }

    private static void strings(JsonNode row, String... keys) {
        keys(row, keys);
        row.forEach(value -> assertThat(value.isString()).isTrue());
    }

    private static void keys(JsonNode object, String... keys) {
        assertThat(object.propertyNames()).containsExactly(keys);
    }

    private static void prompt(JsonNode messages) {
        messages(messages);
        assertThat(role(last(messages))).isIn("user", "tool");
    }

    private static void answer(JsonNode messages) {
        messages(messages);
        assertThat(messages.size()).isOne();
        assertThat(role(last(messages))).isEqualTo("assistant");
    }

    private static void messages(JsonNode messages) {
        assertThat(messages.isArray()).isTrue();
        assertThat(messages.isEmpty()).isFalse();
        for (JsonNode message : messages) {
            assertThat(role(message)).isIn("system", "user", "assistant", "tool");
            assertThat(message.get("content").isString()).isTrue();
        }
    }

    private static void plainMessages(JsonNode messages) {
        messages(messages);
        messages.forEach(message -> keys(message, "role", "content"));
        assertThat(messages.valueStream().map(TargetRules::role)).doesNotContain("tool");
    }

    private static JsonNode last(JsonNode messages) {
        return messages.get(messages.size() - 1);
    }

    private static String role(JsonNode message) {
        return message.get("role").asString();
    }
}
