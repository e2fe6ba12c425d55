package org.pairwright.service.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Message;
import org.pairwright.domain.Side;
import org.pairwright.domain.Text;
import org.pairwright.endpoint.EndpointFailure;
import org.pairwright.endpoint.SafetyScore;
import org.pairwright.endpoint.SafetyScorer;
import org.pairwright.endpoint.Tokens;
import org.pairwright.storage.NewScore;
import org.pairwright.storage.TextsToScore;

/// Looks at responses, and at prompts where that is wanted, each once however many pairs it is in.
final class TextMachine implements ScoringMachine {
    private final SafetyScorer scorer;
    private final boolean prompts;
    private final ScoredVerdicts verdicts;
    private final Crew crew;
    private final Runnable closing;
    private final Remembered remembered = new Remembered();

    /// @param closing run when it is no longer needed
    TextMachine(
            SafetyScorer scorer,
            boolean prompts,
            ScoredVerdicts verdicts,
            Crew crew,
            Runnable closing) {
        this.scorer = scorer;
        this.prompts = prompts;
        this.verdicts = verdicts;
        this.crew = crew;
        this.closing = closing;
    }

    /// A response or a prompt.
    record Subject(NewScore.Subject kind, long id) {}

    /// What was made of a text, or why nothing was.
    private sealed interface Outcome {
        record Scored(SafetyScore score) implements Outcome {}

        record Failed(EndpointFailure.Kind kind, String why) implements Outcome {}
    }

    private interface Asking {
        SafetyScore ask();
    }

    @Override
    public String description() {
        return scorer.description();
    }

    @Override
    public Look.Batch look(List<TextsToScore> pairs, BooleanSupplier unwanted) {
        remembered.trim();
        Map<Subject, Callable<Outcome>> work = new LinkedHashMap<>();
        for (TextsToScore pair : pairs) {
            addResponse(work, pair.messages(), pair.a(), unwanted);
            addResponse(work, pair.messages(), pair.b(), unwanted);
            if (prompts) {
                work.putIfAbsent(
                        new Subject(NewScore.Subject.PROMPT, pair.prompt()),
                        () -> outcome(() -> scorer.prompt(pair.messages(), unwanted)));
            }
        }
        work.keySet().removeIf(remembered::knows);
        List<Outcome> done = crew.all(List.copyOf(work.values()));
        Map<Subject, Outcome> outcomes = new LinkedHashMap<>();
        Tokens tokens = Tokens.NONE;
        int at = 0;
        for (Subject subject : work.keySet()) {
            Outcome outcome = done.get(at++);
            outcomes.put(subject, outcome);
            if (outcome instanceof Outcome.Scored(SafetyScore score)) {
                tokens = tokens.plus(score.tokens());
                remembered.keep(subject, score);
            }
        }
        List<Look> looks = pairs.stream().map(pair -> look(pair, outcomes)).toList();
        return new Look.Batch(looks, tokens);
    }

    private void addResponse(
            Map<Subject, Callable<Outcome>> work,
            List<Message> prompt,
            TextsToScore.Response response,
            BooleanSupplier unwanted) {
        work.putIfAbsent(
                new Subject(NewScore.Subject.RESPONSE, response.id()),
                () ->
                        Text.isBlank(response.content())
                                ? new Outcome.Failed(
                                        EndpointFailure.Kind.REFUSED, "A response has no text.")
                                : outcome(() ->
                                        scorer.response(prompt, response.content(), unwanted)));
    }

    private static Outcome outcome(Asking asking) {
        try {
            return new Outcome.Scored(asking.ask());
        } catch (EndpointFailure e) {
            return new Outcome.Failed(
                    e.kind(), Objects.requireNonNullElse(e.getMessage(), e.kind().name()));
        }
    }

    private Look look(TextsToScore pair, Map<Subject, Outcome> outcomes) {
        List<Subject> subjects = subjects(pair);
        for (Subject subject : subjects) {
            if (outcomes.get(subject) instanceof Outcome.Failed(var kind, String why)) {
                return new Look.Failed(pair, kind, why);
            }
        }
        List<NewScore> scores = new ArrayList<>();
        Set<Subject> added = new HashSet<>(subjects);
        for (Subject subject : added) {
            if (remembered.isToBeStored(subject)) {
                scores.addAll(
                        verdicts.scores(subject.kind(), subject.id(), remembered.of(subject)));
            }
        }
        Judgment judgment =
                Judgment.EMPTY
                        .withVerdict(Side.A, verdicts.verdict(remembered.of(subjects.get(0))))
                        .withVerdict(Side.B, verdicts.verdict(remembered.of(subjects.get(1))));
        return new Look.Said(
                pair,
                prompts
                        ? judgment.withPromptVerdict(
                                verdicts.prompt(remembered.of(subjects.get(2))))
                        : judgment,
                scores,
                false);
    }

    /// What is looked at of a pair: A, B and maybe the prompt.
    private List<Subject> subjects(TextsToScore pair) {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(new Subject(NewScore.Subject.RESPONSE, pair.a().id()));
        subjects.add(new Subject(NewScore.Subject.RESPONSE, pair.b().id()));
        if (prompts) {
            subjects.add(new Subject(NewScore.Subject.PROMPT, pair.prompt()));
        }
        return subjects;
    }

    @Override
    public void close() {
        crew.close();
        closing.run();
    }
}
