package org.pairwright.endpoint;

import java.util.List;
import java.util.OptionalLong;
import org.pairwright.domain.Message;

/// What a model is asked.
///
/// @param messages without tool calls; at least one
/// @param temperature 0 for the likeliest answer, at most 2
/// @param seed for the same answer again, where the endpoint keeps to it
/// @param maxTokens a longer answer is cut off
/// @param likelihoods whether to ask for those of the first tokens
public record ChatRequest(
        List<Message> messages,
        double temperature,
        OptionalLong seed,
        int maxTokens,
        boolean likelihoods) {
    /// The highest temperature.
    public static final double HOTTEST = 2;

    public ChatRequest {
        messages = List.copyOf(messages);
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("A model is asked nothing.");
        }
        if (!(temperature >= 0 && temperature <= HOTTEST)) {
            throw new InvalidEndpoint("A temperature is from 0 to 2, not " + temperature + ".");
        }
        if (maxTokens < 1) {
            throw new InvalidEndpoint("An answer has at least one token.");
        }
    }
}
