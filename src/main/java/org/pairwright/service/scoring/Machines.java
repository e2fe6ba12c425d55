package org.pairwright.service.scoring;

import org.pairwright.domain.Taxonomy;
import org.pairwright.endpoint.EndpointClient;
import org.pairwright.endpoint.Guard;
import org.pairwright.endpoint.Judge;
import org.pairwright.endpoint.Lexicon;
import org.pairwright.endpoint.Moderator;

/// Sets the machine to work that was chosen. Nothing is sent before its first look.
final class Machines {
    private final ScoreRequest request;
    private final ScoredVerdicts verdicts;

    Machines(ScoreRequest request, Taxonomy taxonomy) {
        this.request = request;
        verdicts = new ScoredVerdicts(HazardCodes.of(taxonomy), request.threshold());
    }

    ScoringMachine start() {
        return switch (request.scorer()) {
            case ScorerChoice.OfLexicon _ -> {
                Crew crew = new Crew(Runtime.getRuntime().availableProcessors());
                yield new TextMachine(
                        Lexicon.english(), request.prompts(), verdicts, crew, () -> {});
            }
            case ScorerChoice.OfModeration(EndpointChoice at) -> {
                EndpointClient client = at.connect();
                yield new TextMachine(
                        new Moderator(client, at.model()),
                        request.prompts(),
                        verdicts,
                        new Crew(request.parallel()),
                        client::close);
            }
            case ScorerChoice.OfGuard(EndpointChoice at, String taxonomy, boolean likelihoods) -> {
                EndpointClient client = at.connect();
                yield new TextMachine(
                        new Guard(at.chat(client), taxonomy, likelihoods),
                        request.prompts(),
                        verdicts,
                        new Crew(request.parallel()),
                        client::close);
            }
            case ScorerChoice.OfJudge(EndpointChoice at, Judge.Criterion criterion) -> {
                EndpointClient client = at.connect();
                yield new JudgeMachine(
                        new Judge(at.chat(client), criterion),
                        new Crew(request.parallel()),
                        client);
            }
        };
    }

    /// How many pairs are looked at together.
    int atOnce() {
        return switch (request.scorer()) {
            case ScorerChoice.OfLexicon _ -> 500;
            case ScorerChoice.OfModeration _, ScorerChoice.OfGuard _, ScorerChoice.OfJudge _ ->
                    4 * request.parallel();
        };
    }

    /// How many pairs are stored together: one, as soon as it is looked at, where that costs
    /// something.
    int storedAtOnce() {
        return request.scorer().endpoint().isPresent() ? 1 : atOnce();
    }
}
