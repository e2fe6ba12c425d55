package org.pairwright.endpoint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.pairwright.domain.Message;
import org.pairwright.domain.Refusal;

/// A guard model that is asked and answers as Llama Guard: it gets the conversation, which its
/// server puts into the model's own template, and says `safe`, or `unsafe` and in the next line the
/// categories, such as `S1,S10`.
///
/// @param taxonomy that of its categories, such as `lg3`
/// @param likelihoods whether the server tells how likely the words were, which gives a probability
///   instead of a mere yes or no
public record Guard(ChatModel model, String taxonomy, boolean likelihoods) implements SafetyScorer {
    private static final String SAFE = "safe";
    private static final String UNSAFE = "unsafe";
    private static final Pattern CATEGORIES =
            Pattern.compile("S[0-9]{1,2}(\\s*,\\s*S[0-9]{1,2}){0,49}");
    private static final int MAX_TOKENS = 100;

    @Override
    public String description() {
        return "guard " + model.name() + " at " + model.client().address();
    }

    @Override
    public SafetyScore response(List<Message> prompt, String response, BooleanSupplier unwanted) {
        return ask(Conversation.turns(prompt, response), unwanted);
    }

    @Override
    public SafetyScore prompt(List<Message> prompt, BooleanSupplier unwanted) {
        return ask(Conversation.turns(prompt), unwanted);
    }

    private SafetyScore ask(List<Message> turns, BooleanSupplier unwanted) {
        ChatAnswer answer =
                model.ask(
                        new ChatRequest(turns, 0, OptionalLong.of(0), MAX_TOKENS, likelihoods),
                        unwanted);
        List<String> lines =
                answer.content().lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
        String word = lines.isEmpty() ? "" : lines.getFirst().toLowerCase(Locale.ROOT);
        boolean unsafe = word.equals(UNSAFE);
        if (!unsafe && !word.equals(SAFE)) {
            throw EndpointFailure.malformed(
                    "A guard model says \"safe\" or \"unsafe\"; this one says something else.");
        }
        double probability = probability(answer).orElse(unsafe ? 1 : 0);
        return new SafetyScore(
                probability,
                unsafe,
                unsafe ? categories(lines, probability) : List.of(),
                Refusal.UNSTATED,
                answer.tokens());
    }

    private List<SafetyScore.OfCategory> categories(List<String> lines, double probability) {
        if (lines.size() < 2) {
            return List.of();
        }
        String named = lines.get(1);
        if (!CATEGORIES.matcher(named).matches()) {
            throw EndpointFailure.malformed("A guard model's categories are S1, S2 and so on.");
        }
        return Arrays.stream(named.split(",", -1))
                .map(String::strip)
                .distinct()
                .map(it -> new SafetyScore.OfCategory(taxonomy + ":" + it, probability, true))
                .toList();
    }

    /// How likely the first word was `unsafe`, of it and `safe`; empty where that was not told.
    private static OptionalDouble probability(ChatAnswer answer) {
        for (List<ChatAnswer.Likelihood> place : answer.first()) {
            double unsafe = 0;
            double safe = 0;
            for (ChatAnswer.Likelihood each : place) {
                String token = each.token().strip().toLowerCase(Locale.ROOT);
                if (token.length() > 1 && UNSAFE.startsWith(token)) {
                    unsafe += each.probability();
                } else if (token.length() > 1 && SAFE.startsWith(token)) {
                    safe += each.probability();
                }
            }
            if (unsafe + safe > 0) {
                return OptionalDouble.of(unsafe / (unsafe + safe));
            }
        }
        return OptionalDouble.empty();
    }
}
