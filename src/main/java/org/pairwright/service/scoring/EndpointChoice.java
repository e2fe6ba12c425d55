package org.pairwright.service.scoring;

import java.math.BigDecimal;
import java.time.Duration;
import org.pairwright.endpoint.ApiKey;
import org.pairwright.endpoint.ChatModel;
import org.pairwright.endpoint.EndpointAddress;
import org.pairwright.endpoint.EndpointClient;
import org.pairwright.endpoint.EndpointLimits;
import org.pairwright.endpoint.InvalidEndpoint;
import org.pairwright.endpoint.Pause;
import org.pairwright.endpoint.Tokens;

/// Which endpoint is asked, and for which model.
///
/// @param key never part of what is said, stored or logged
/// @param priceIn what a million tokens sent cost, in any currency
/// @param priceOut what a million tokens answered cost, in the same
public record EndpointChoice(
        EndpointAddress address,
        ApiKey key,
        String model,
        EndpointLimits limits,
        BigDecimal priceIn,
        BigDecimal priceOut) {
    public EndpointChoice {
        if (priceIn.signum() < 0 || priceOut.signum() < 0) {
            throw new InvalidEndpoint("A price is not negative.");
        }
        if (model.isBlank()) {
            throw new InvalidEndpoint("The endpoint has to be told which model is meant.");
        }
    }

    /// An endpoint at an address, at no price.
    ///
    /// @param key empty for none
    /// @throws InvalidEndpoint when the address or the key can't be one
    public static EndpointChoice of(String address, String key, String model) {
        return new EndpointChoice(
                EndpointAddress.of(address),
                key.isEmpty() ? ApiKey.NONE : ApiKey.of(key),
                model.strip(),
                EndpointLimits.DEFAULT,
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }

    /// The same with other limits.
    ///
    /// @param perMinute how many requests are begun in a minute at most; 0 for as many as it takes
    /// @param attempts how often a request is made before it has failed
    /// @throws InvalidEndpoint when they can't be limits
    public EndpointChoice within(Duration timeout, int attempts, int perMinute) {
        return new EndpointChoice(
                address,
                key,
                model,
                limits.withTimeout(timeout).withAttempts(attempts).withPerMinute(perMinute),
                priceIn,
                priceOut);
    }

    /// The same at a price.
    ///
    /// @throws InvalidEndpoint when one is negative
    public EndpointChoice at(BigDecimal priceIn, BigDecimal priceOut) {
        return new EndpointChoice(address, key, model, limits, priceIn, priceOut);
    }

    /// The same for another model.
    public EndpointChoice withModel(String other) {
        return new EndpointChoice(address, key, other, limits, priceIn, priceOut);
    }

    /// Whether what is sent stays on this computer.
    public boolean isOnThisMachine() {
        return address.isOnThisMachine();
    }

    /// Where it is, as people read it.
    public String place() {
        return address.toString();
    }

    /// Gets ready to ask; nothing is sent before that.
    ///
    /// @throws InvalidEndpoint when the key would be sent so that others can read it
    public EndpointClient connect() {
        return new EndpointClient(address, key, limits, Pause.REAL);
    }

    /// The model, over a connection.
    public ChatModel chat(EndpointClient client) {
        return new ChatModel(client, model);
    }

    /// What tokens cost there.
    public BigDecimal cost(Tokens tokens) {
        return tokens.cost(priceIn, priceOut);
    }
}
