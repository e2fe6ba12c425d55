package org.pairwright.service.generating;

import java.util.concurrent.ThreadLocalRandom;
import org.pairwright.endpoint.ChatRequest;
import org.pairwright.endpoint.InvalidEndpoint;

/// How answers are drawn, the same for all of those that answer.
///
/// @param temperature 0 for the likeliest answer, at most 2
/// @param seed for the same answers again, where the endpoint keeps to it
/// @param maxTokens a longer answer is cut off
public record Sampling(double temperature, long seed, int maxTokens) {
    public Sampling {
        if (!(temperature >= 0 && temperature <= ChatRequest.HOTTEST)) {
            throw new InvalidEndpoint("A temperature is from 0 to 2, not " + temperature + ".");
        }
        if (maxTokens < 1) {
            throw new InvalidEndpoint("An answer has at least one token.");
        }
    }

    /// A seed for who names none.
    public static long drawnSeed() {
        return ThreadLocalRandom.current().nextLong(1, 1L << 31);
    }
}
