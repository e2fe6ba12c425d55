package org.pairwright.service.generating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pairwright.domain.Actor;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.endpoint.InvalidEndpoint;
import org.pairwright.service.generating.Contender.Wording;
import org.pairwright.service.scoring.EndpointChoice;
import org.pairwright.service.scoring.ScoreRequest;

/// Which pairs are to be generated, as a person describes it on a screen: all but the prompts and
/// versions as it is typed.
///
/// @param versions in whose words models are asked; none for the prompt's own
/// @param models one or more
/// @param most how many prompts are answered at most; empty for all
public record GenerateForm(
        PromptChoice prompts,
        List<TemplateVersion> versions,
        List<String> models,
        Endpoint endpoint,
        Drawing drawing,
        String most) {
    public GenerateForm {
        versions = List.copyOf(versions);
        models = models.stream().map(String::strip).toList();
    }

    /// Where the models are. The key is held until they are asked, and shown nowhere.
    ///
    /// @param variable the environment variable that holds the key; empty for none
    /// @param key the key itself; empty for none
    /// @param priceIn what a million tokens sent cost; empty for nothing
    /// @param priceOut what a million tokens answered cost; empty for nothing
    public record Endpoint(
            String address, String variable, String key, String priceIn, String priceOut) {
        EndpointChoice choice(String model, Map<String, String> environment) {
            if (!variable.isBlank() && !key.isEmpty()) {
                throw new InvalidEndpoint(
                        "Name a variable that holds the key, or type the key, not both.");
            }
            return EndpointChoice.of(address, key(environment), model)
                    .at(price(priceIn), price(priceOut));
        }

        /// The variable's name is not repeated: somebody may have put the key itself there.
        private String key(Map<String, String> environment) {
            if (variable.isBlank()) {
                return key;
            }
            String held = environment.getOrDefault(variable.strip(), "");
            if (held.isBlank()) {
                throw new InvalidEndpoint(
                        "The environment variable that is named is not set, or empty. Its name is wanted, not"
                                + " the key.");
            }
            return held;
        }

        private static BigDecimal price(String typed) {
            return typed.isBlank() ? BigDecimal.ZERO : decimal(typed, "A price");
        }

        @Override
        public String toString() {
            return address;
        }
    }

    /// How answers are drawn.
    ///
    /// @param seed empty for one that is drawn
    /// @param longest in tokens
    public record Drawing(String temperature, String seed, String longest) {
        Sampling sampling() {
            return new Sampling(
                    decimal(temperature, "A temperature").doubleValue(),
                    seed.isBlank() ? Sampling.drawnSeed() : seed(seed),
                    count(longest, "The longest answer"));
        }

        private static long seed(String typed) {
            try {
                return Long.parseLong(typed.strip());
            } catch (NumberFormatException e) {
                throw new InvalidEndpoint("A seed is a whole number.");
            }
        }
    }

    private static BigDecimal decimal(String typed, String what) {
        try {
            return new BigDecimal(typed.strip());
        } catch (NumberFormatException e) {
            throw new InvalidEndpoint(what + " is a number such as 0.7.");
        }
    }

    private static int count(String typed, String what) {
        try {
            return Math.max(0, Integer.parseInt(typed.strip()));
        } catch (NumberFormatException e) {
            throw new InvalidEndpoint(what + " is a whole number.");
        }
    }

    /// What it asks for.
    ///
    /// @throws InvalidEndpoint when it can't be asked for; the key is not repeated
    GenerateRequest request(Actor actor, Map<String, String> environment) {
        List<Contender> contenders = new ArrayList<>();
        for (Wording wording : wordings()) {
            for (String model : models) {
                contenders.add(new Contender(wording, endpoint.choice(model, environment)));
            }
        }
        int limit =
                most.isBlank() ? Integer.MAX_VALUE : count(most, "How many prompts are answered");
        if (limit == 0) {
            throw new InvalidEndpoint("At least one prompt is answered.");
        }
        if (contenders.stream().map(Contender::source).distinct().count() < 2) {
            throw new InvalidEndpoint("Choose two that differ: both would answer alike.");
        }
        return new GenerateRequest(
                actor, prompts, contenders, drawing.sampling(), ScoreRequest.PARALLEL, limit);
    }

    private List<Wording> wordings() {
        return versions.isEmpty()
                ? List.of(new Wording.AsItIs())
                : versions.stream()
                        .distinct()
                        .map(it -> (Wording) new Wording.InTemplate(it))
                        .toList();
    }
}
