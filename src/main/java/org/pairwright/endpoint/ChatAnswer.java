package org.pairwright.endpoint;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// What a model answered.
///
/// @param content the text
/// @param model what the endpoint calls the one that answered; empty when it does not say
/// @param cut whether the answer was cut off for its length
/// @param first the likelihoods of what could have stood at each of the first places; empty when
///   they were not told
public record ChatAnswer(
        String content, String model, boolean cut, Tokens tokens, List<List<Likelihood>> first) {
    /// More places, and more tokens at one, are not looked at.
    private static final int MOST = 20;

    private static final int MAX_MODEL = 200;

    public ChatAnswer {
        first = first.stream().map(List::copyOf).toList();
    }

    /// A token and how likely it was there, from 0 to 1.
    public record Likelihood(String token, double probability) {}

    /// @throws EndpointFailure when the answer is none of this shape
    static ChatAnswer read(JsonNode answer) {
        JsonNode choice = answer.path("choices").path(0);
        JsonNode content = choice.path("message").path("content");
        if (!content.isString()) {
            throw EndpointFailure.malformed("The answer has no text.");
        }
        return new ChatAnswer(
                sound(content.asString("")),
                model(answer.path("model").asString("")),
                choice.path("finish_reason").asString("").equals("length"),
                tokens(answer.path("usage")),
                first(choice.path("logprobs").path("content")));
    }

    /// Refuses text that no project can hold.
    static String sound(String text) {
        boolean whole = text.codePoints().noneMatch(it -> it >= 0xD800 && it <= 0xDFFF);
        if (text.indexOf('\0') >= 0 || !whole) {
            throw EndpointFailure.malformed("The answer holds what is no text.");
        }
        return text;
    }

    private static String model(String name) {
        String plain = name.strip();
        return plain.length() > MAX_MODEL || plain.chars().anyMatch(Character::isISOControl)
                ? ""
                : sound(plain);
    }

    static Tokens tokens(JsonNode usage) {
        return new Tokens(
                count(usage.path("prompt_tokens")), count(usage.path("completion_tokens")));
    }

    private static long count(JsonNode number) {
        return number.isIntegralNumber() && number.canConvertToInt()
                ? Math.max(0, number.intValue())
                : 0;
    }

    private static List<List<Likelihood>> first(JsonNode places) {
        List<List<Likelihood>> first = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, places.size()); i++) {
            JsonNode there = places.path(i).path("top_logprobs");
            List<Likelihood> all = new ArrayList<>();
            for (int j = 0; j < Math.min(MOST, there.size()); j++) {
                double log = there.path(j).path("logprob").asDouble(Double.NaN);
                if (log <= 0) {
                    all.add(
                            new Likelihood(
                                    there.path(j).path("token").asString(""), Math.exp(log)));
                }
            }
            first.add(all);
        }
        return first;
    }
}
