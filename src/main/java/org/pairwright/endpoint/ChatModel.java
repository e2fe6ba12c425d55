package org.pairwright.endpoint;

import java.util.function.BooleanSupplier;
import org.pairwright.domain.Message;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A model behind an endpoint that speaks as OpenAI's chat completions do.
///
/// @param name what the endpoint calls the model
public record ChatModel(EndpointClient client, String name) {
    private static final int ALTERNATIVES = 5;

    public ChatModel {
        requireName(name);
    }

    /// @throws InvalidEndpoint when no model can be called so
    static void requireName(String name) {
        if (name.isBlank()
                || name.length() > 200
                || name.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidEndpoint("A model has a name of at most 200 characters.");
        }
    }

    /// Asks it.
    ///
    /// @param unwanted whether nobody waits for the answer any more
    /// @throws EndpointFailure when there is no answer of use
    public ChatAnswer ask(ChatRequest request, BooleanSupplier unwanted) {
        ObjectNode body = BoundedJson.object().put("model", name);
        ArrayNode messages = body.putArray("messages");
        for (Message message : request.messages()) {
            messages.addObject()
                    .put("role", message.role().code())
                    .put("content", message.content());
        }
        body.put("temperature", request.temperature()).put("max_tokens", request.maxTokens());
        request.seed().ifPresent(it -> body.put("seed", it));
        if (request.likelihoods()) {
            body.put("logprobs", true).put("top_logprobs", ALTERNATIVES);
        }
        return ChatAnswer.read(client.post("/chat/completions", body, unwanted));
    }
}
