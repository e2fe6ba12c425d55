package org.pairwright.cli;

import java.math.BigDecimal;
import java.time.Duration;
import org.pairwright.service.scoring.EndpointChoice;
import org.pairwright.service.scoring.ScoreRequest;
import picocli.CommandLine.Option;

/// How an endpoint is spoken to.
final class EndpointOptions {
    @Option(
            names = "--model",
            paramLabel = "NAME",
            description = "What the endpoint calls the model.")
    private String model = "";

    @Option(
            names = "--key-from",
            paramLabel = "VARIABLE",
            description =
                    "The environment variable that holds the key. It is sent to the endpoint and written"
                            + " nowhere; without this and --ask-key none is sent.")
    private String variable = "";

    @Option(names = "--ask-key", description = "Ask for the key at the terminal.")
    private boolean ask;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long to wait for one answer (default: ${DEFAULT-VALUE}).")
    private double timeout;

    @Option(
            names = "--attempts",
            paramLabel = "N",
            defaultValue = "4",
            description =
                    "How often a request is made where the endpoint is busy or out of order for a moment,"
                            + " with longer and longer waits between (default: ${DEFAULT-VALUE}).")
    private int attempts;

    @Option(
            names = "--per-minute",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Begin at most so many requests in a minute; 0 for no limit (the default).")
    private int perMinute;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            defaultValue = "" + ScoreRequest.PARALLEL,
            description = "How many requests are under way at once (default: ${DEFAULT-VALUE}).")
    private int parallel;

    @Option(
            names = "--price-in",
            paramLabel = "X",
            defaultValue = "0",
            description = "What a million tokens sent cost, to tell the cost.")
    private BigDecimal priceIn = BigDecimal.ZERO;

    @Option(
            names = "--price-out",
            paramLabel = "X",
            defaultValue = "0",
            description = "What a million tokens answered cost.")
    private BigDecimal priceOut = BigDecimal.ZERO;

    /// The endpoint at an address.
    ///
    /// @throws WrongUsage when something is missing
    EndpointChoice at(String address) {
        return at(address, EndpointKeys.ofProcess());
    }

    EndpointChoice at(String address, EndpointKeys keys) {
        if (model.isBlank()) {
            throw new WrongUsage("An endpoint needs --model NAME.");
        }
        return at(address, model, keys);
    }

    /// Whether a model is named.
    boolean namesModel() {
        return !model.isBlank();
    }

    /// The endpoint at an address, for a model that is named elsewhere.
    ///
    /// @throws WrongUsage when something is missing
    EndpointChoice at(String address, String model) {
        return at(address, model, EndpointKeys.ofProcess());
    }

    private EndpointChoice at(String address, String model, EndpointKeys keys) {
        if (ask && !variable.isEmpty()) {
            throw new WrongUsage("Give --key-from VARIABLE or --ask-key, not both.");
        }
        // Refused first where it is no address: nobody types a key for nothing.
        EndpointChoice without = EndpointChoice.of(address, "", model);
        String key =
                ask ? keys.asked(without.place()) : variable.isEmpty() ? "" : keys.in(variable);
        return EndpointChoice.of(address, key, model)
                .within(Duration.ofMillis(Math.round(timeout * 1_000)), attempts, perMinute)
                .at(priceIn, priceOut);
    }

    /// How many requests are under way at once.
    ///
    /// @throws WrongUsage when that can't be
    int parallel() {
        if (parallel < 1 || parallel > ScoreRequest.MOST_PARALLEL) {
            throw new WrongUsage("--parallel is from 1 to " + ScoreRequest.MOST_PARALLEL + ".");
        }
        return parallel;
    }
}
