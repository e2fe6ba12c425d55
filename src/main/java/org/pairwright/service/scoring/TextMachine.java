package org.pairwright.service.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
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
    private static final String BLANK = "A response has no text.";

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
    public Tokens look(List<TextsToScore> pairs, BooleanSupplier unwanted, Consumer<Look> heard) {
        remembered.trim();
        List<TextsToScore> whole = new ArrayList<>();
        for (TextsToScore pair : pairs) {
            if (Text.isBlank(pair.a().content()) || Text.isBlank(pair.b().content())) {
                heard.accept(new Look.Skipped(pair, BLANK));
            } else {
                whole.add(pair);
            }
        }
        return lookAtTexts(whole, unwanted, heard);
    }

    private Tokens lookAtTexts(
            List<TextsToScore> pairs, BooleanSupplier unwanted, Consumer<Look> heard) {
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
        List<Subject> asked = List.copyOf(work.keySet());
        Map<Subject, List<TextsToScore>> waiting = new HashMap<>();
        for (TextsToScore pair : pairs) {
            subjects(pair).stream()
                    .filter(work::containsKey)
                    .distinct()
                    .forEach(it ->
                            waiting.computeIfAbsent(it, first -> new ArrayList<>()).add(pair));
        }
        Map<Subject, Outcome> outcomes = new HashMap<>();
        tell(pairs, work.keySet(), outcomes, heard);
        List<Tokens> tokens = new ArrayList<>();
        crew.each(
                List.copyOf(work.values()),
                (number, outcome) -> {
                    Subject subject = asked.get(number);
                    work.remove(subject);
                    outcomes.put(subject, outcome);
                    if (outcome instanceof Outcome.Scored(SafetyScore score)) {
                        tokens.add(score.tokens());
                        remembered.keep(subject, score);
                    }
                    tell(waiting.getOrDefault(subject, List.of()), work.keySet(), outcomes, heard);
                });
        return tokens.stream().reduce(Tokens.NONE, Tokens::plus);
    }

    /// Tells of those of some pairs of which nothing is waited for.
    private void tell(
            List<TextsToScore> pairs,
            Set<Subject> waited,
            Map<Subject, Outcome> outcomes,
            Consumer<Look> heard) {
        for (TextsToScore pair : pairs) {
            if (subjects(pair).stream().noneMatch(waited::contains)) {
                heard.accept(look(pair, outcomes));
            }
        }
    }

    private void addResponse(
            Map<Subject, Callable<Outcome>> work,
            List<Message> prompt,
            TextsToScore.Response response,
            BooleanSupplier unwanted) {
        work.putIfAbsent(
                new Subject(NewScore.Subject.RESPONSE, response.id()),
                () -> outcome(() -> scorer.response(prompt, response.content(), unwanted)));
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
