package org.pairwright.service.scoring;

import java.util.Optional;
import org.pairwright.endpoint.EndpointAddress;
import org.pairwright.endpoint.InvalidEndpoint;
import org.pairwright.endpoint.Judge;

/// A machine as a person describes it on a screen. The key is held until they are done, and shown
/// nowhere.
///
/// @param address of the endpoint, as it is typed
/// @param key as it is typed; empty for none
public record ScorerForm(Kind kind, String address, String model, String key) {
    /// What can be chosen.
    public enum Kind {
        LEXICON,
        MODERATION,
        GUARD,
        JUDGE;

        /// Whether texts are sent to an endpoint.
        public boolean isElsewhere() {
            return this != LEXICON;
        }
    }

    /// What is wrong with it, in a sentence; empty where nothing is.
    public Optional<String> problem() {
        if (kind.isElsewhere() && address.isBlank()) {
            return Optional.of("Enter the endpoint's address, such as https://host/v1.");
        }
        try {
            choice().endpoint().ifPresent(it -> it.connect().close());
            return Optional.empty();
        } catch (InvalidEndpoint e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    /// Whether no endpoint can be at the address.
    public boolean isAddressWrong() {
        if (!kind.isElsewhere()) {
            return false;
        }
        try {
            EndpointAddress.of(address);
            return false;
        } catch (InvalidEndpoint e) {
            return true;
        }
    }

    /// The machine that is meant.
    ///
    /// @throws InvalidEndpoint when there can't be one
    ScorerChoice choice() {
        return switch (kind) {
            case LEXICON -> new ScorerChoice.OfLexicon();
            case MODERATION -> new ScorerChoice.OfModeration(endpoint());
            case GUARD -> new ScorerChoice.OfGuard(endpoint(), "lg3", false);
            case JUDGE -> new ScorerChoice.OfJudge(endpoint(), Judge.Criterion.PREFERENCE);
        };
    }

    private EndpointChoice endpoint() {
        return EndpointChoice.of(address, key, model);
    }

    @Override
    public String toString() {
        return kind + " " + model;
    }
}
