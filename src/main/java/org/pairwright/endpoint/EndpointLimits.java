package org.pairwright.endpoint;

import java.time.Duration;

/// How patient we are with an endpoint, and how much we take from it.
///
/// @param timeout for one answer, from the first byte sent to the last one received
/// @param attempts how often a request is made before it has failed, at least 1
/// @param perMinute at most so many requests are begun in a minute; 0 for as many as it takes
/// @param maxBytes more of one answer is not read
public record EndpointLimits(Duration timeout, int attempts, int perMinute, int maxBytes) {
    public static final EndpointLimits DEFAULT =
            new EndpointLimits(Duration.ofMinutes(1), 4, 0, 4 << 20);

    public EndpointLimits {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new InvalidEndpoint("A time limit is more than nothing.");
        }
        if (attempts < 1 || perMinute < 0 || maxBytes < 1) {
            throw new InvalidEndpoint(
                    "A request is made at least once, and its rate is not negative.");
        }
    }

    /// The same with another time limit.
    public EndpointLimits withTimeout(Duration timeout) {
        return new EndpointLimits(timeout, attempts, perMinute, maxBytes);
    }

    /// The same with another rate.
    public EndpointLimits withPerMinute(int perMinute) {
        return new EndpointLimits(timeout, attempts, perMinute, maxBytes);
    }

    /// The same with another number of attempts.
    public EndpointLimits withAttempts(int attempts) {
        return new EndpointLimits(timeout, attempts, perMinute, maxBytes);
    }
}
