package org.pairwright.service.scoring;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.pairwright.domain.Safety;
import org.pairwright.domain.filter.Filter;
import org.pairwright.endpoint.EndpointFailure;
import org.pairwright.endpoint.Tokens;
import org.pairwright.exporting.JsonObject;

/// Counts what becomes of a machine's look at pairs.
final class ScoreTally {
    private static final int SHOWN = 100;

    private final ScoreRequest request;
    private final Instant start = Instant.now();
    private final List<ScoreReport.Failed> failures = new ArrayList<>();
    private long pairs;
    private long scored;
    private long already;
    private long failed;
    private long skipped;
    private String whySkipped = "";
    private long unsafe;
    private long swayed;
    private Tokens tokens = Tokens.NONE;
    private String stopped = "";

    ScoreTally(ScoreRequest request) {
        this.request = request;
    }

    void meant(long pairs) {
        this.pairs = pairs;
    }

    long meant() {
        return pairs;
    }

    void already(long more) {
        already += more;
    }

    void took(Tokens more) {
        tokens = tokens.plus(more);
    }

    void said(Look.Said said) {
        scored++;
        boolean isUnsafe =
                said.judgment().a().safety() == Safety.UNSAFE
                        || said.judgment().b().safety() == Safety.UNSAFE;
        unsafe += isUnsafe ? 1 : 0;
        swayed += said.swayed() ? 1 : 0;
    }

    /// A pair of which nothing came, and where that holds for all others too, the end.
    void failed(Look.Failed look) {
        if (look.kind() == EndpointFailure.Kind.STOPPED) {
            return;
        }
        failed++;
        if (failures.size() < SHOWN) {
            failures.add(new ScoreReport.Failed(look.pair().uuid(), look.why()));
        }
        if (look.kind().isOfAll()) {
            stop(look.why());
        }
    }

    void skipped(Look.Skipped look) {
        skipped++;
        whySkipped = look.why();
    }

    void stop(String why) {
        stopped = stopped.isEmpty() ? why : stopped;
    }

    boolean isStopped() {
        return !stopped.isEmpty();
    }

    /// How many have been gone through.
    long done() {
        return scored + already + failed + skipped;
    }

    private BigDecimal cost() {
        return request.scorer().endpoint().map(it -> it.cost(tokens)).orElse(BigDecimal.ZERO);
    }

    /// What a run is asked with; never a key.
    JsonObject asked() {
        JsonObject asked =
                new JsonObject()
                        .put("filter", Filter.write(request.filter()))
                        .put("prompts", request.prompts())
                        .put("again", request.again());
        request.threshold().ifPresent(it -> asked.put("threshold_millionths", it));
        request.scorer()
                .endpoint()
                .ifPresent(it -> asked.put("endpoint", it.place()).put("model", it.model()));
        return asked;
    }

    /// The same with what came of it.
    JsonObject came() {
        return asked().put("pairs", pairs)
                .put("scored", scored)
                .put("already", already)
                .put("failed", failed)
                .put("skipped", skipped)
                .put("unsafe", unsafe)
                .put("swayed", swayed)
                .put("tokens_in", tokens.in())
                .put("tokens_out", tokens.out())
                .put("cost", cost().toPlainString())
                .putText("stopped", stopped);
    }

    ScoreReport report() {
        return new ScoreReport(
                request.name(),
                pairs,
                scored,
                already,
                failed,
                new ScoreReport.Skipped(skipped, whySkipped),
                unsafe,
                swayed,
                tokens.in(),
                tokens.out(),
                cost(),
                stopped,
                failures,
                Duration.between(start, Instant.now()));
    }
}
