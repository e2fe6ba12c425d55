package org.pairwright.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pairwright.domain.Message;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Role;
import tools.jackson.databind.JsonNode;

/// An endpoint of the shape of OpenAI's moderations. It sees one text alone: a response without its
/// prompt, or what the user said in a prompt.
///
/// @param model what the endpoint calls the model
public record Moderator(EndpointClient client, String model) implements SafetyScorer {
    /// The taxonomy of its categories.
    static final String TAXONOMY = "openai:";

    private static final int MOST_CATEGORIES = 100;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 _/.-]{0,79}");

    public Moderator {
        ChatModel.requireName(model);
    }

    @Override
    public String description() {
        return "moderation " + model + " at " + client.address();
    }

    @Override
    public SafetyScore response(List<Message> prompt, String response, BooleanSupplier unwanted) {
        return moderate(response, unwanted);
    }

    @Override
    public SafetyScore prompt(List<Message> prompt, BooleanSupplier unwanted) {
        return moderate(
                prompt.stream()
                        .filter(it -> it.role() == Role.USER)
                        .map(Message::content)
                        .collect(Collectors.joining("\n\n")),
                unwanted);
    }

    private SafetyScore moderate(String text, BooleanSupplier unwanted) {
        JsonNode answer =
                client.post(
                        "/moderations",
                        BoundedJson.object().put("model", model).put("input", text),
                        unwanted);
        JsonNode result = answer.path("results").path(0);
        JsonNode scores = result.path("category_scores");
        if (!result.path("flagged").isBoolean()
                || !scores.isObject()
                || scores.size() > MOST_CATEGORIES) {
            throw EndpointFailure.malformed("The answer is no result of a moderation.");
        }
        List<SafetyScore.OfCategory> categories = new ArrayList<>();
        double most = 0;
        for (Map.Entry<String, JsonNode> score : scores.properties()) {
            // Some models leave categories out that others have.
            if (!score.getValue().isNull()) {
                categories.add(category(score, result.path("categories")));
                most = Math.max(most, categories.getLast().probability());
            }
        }
        return new SafetyScore(
                most,
                result.path("flagged").booleanValue(),
                categories,
                Refusal.UNSTATED,
                Tokens.NONE);
    }

    private static SafetyScore.OfCategory category(
            Map.Entry<String, JsonNode> score, JsonNode flags) {
        String name = score.getKey();
        if (!NAME.matcher(name).matches() || !score.getValue().isNumber()) {
            throw EndpointFailure.malformed("A category of the moderation is none.");
        }
        return new SafetyScore.OfCategory(
                TAXONOMY + name, score.getValue().doubleValue(), flags.path(name).asBoolean(false));
    }
}
