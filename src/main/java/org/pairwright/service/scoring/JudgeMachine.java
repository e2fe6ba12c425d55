package org.pairwright.service.scoring;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.endpoint.EndpointClient;
import org.pairwright.endpoint.EndpointFailure;
import org.pairwright.endpoint.Judge;
import org.pairwright.endpoint.Tokens;
import org.pairwright.storage.TextsToScore;

/// Asks a judge which of two responses is better.
final class JudgeMachine implements ScoringMachine {
    /// What a judge's annotation says where it took the other response when they changed places.
    static final String SWAYED =
            "Asked in both orders, the judge took the response in the same place each time: a tie.";

    private static final int BOUNDARY_BYTES = 8;

    private final Judge judge;
    private final Crew crew;
    private final EndpointClient client;
    private final SecureRandom random = new SecureRandom();

    JudgeMachine(Judge judge, Crew crew, EndpointClient client) {
        this.judge = judge;
        this.crew = crew;
        this.client = client;
    }

    private record Heard(Look look, Tokens tokens) {}

    @Override
    public String description() {
        return judge.description() + ", by " + judge.criterion().code();
    }

    @Override
    public Tokens look(List<TextsToScore> pairs, BooleanSupplier unwanted, Consumer<Look> heard) {
        List<Callable<Heard>> work =
                pairs.stream().<Callable<Heard>>map(pair -> () -> hear(pair, unwanted)).toList();
        List<Tokens> tokens = new ArrayList<>();
        crew.each(
                work,
                (number, said) -> {
                    tokens.add(said.tokens());
                    heard.accept(said.look());
                });
        return tokens.stream().reduce(Tokens.NONE, Tokens::plus);
    }

    private Heard hear(TextsToScore pair, BooleanSupplier unwanted) {
        try {
            Judge.Judged judged =
                    judge.judge(
                            pair.messages(),
                            pair.a().content(),
                            pair.b().content(),
                            boundary(),
                            unwanted);
            Judgment judgment = judgment(judged.preference());
            return new Heard(
                    new Look.Said(
                            pair,
                            judged.swayed() ? judgment.withRationale(SWAYED) : judgment,
                            List.of(),
                            judged.swayed()),
                    judged.tokens());
        } catch (EndpointFailure e) {
            String why = Objects.requireNonNullElse(e.getMessage(), e.kind().name());
            return new Heard(new Look.Failed(pair, e.kind(), why), Tokens.NONE);
        }
    }

    private Judgment judgment(Preference preference) {
        return switch (judge.criterion()) {
            case PREFERENCE -> Judgment.of(preference);
            case HELPFULNESS -> Judgment.EMPTY.withAxes(preference, Preference.UNSTATED);
            case SAFETY -> Judgment.EMPTY.withAxes(Preference.UNSTATED, preference);
        };
    }

    private String boundary() {
        byte[] bytes = new byte[BOUNDARY_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() {
        crew.close();
        client.close();
    }
}
