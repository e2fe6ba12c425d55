package org.pairwright.service.generating;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pairwright.endpoint.Tokens;
import org.pairwright.service.scoring.EndpointChoice;

/// Counts what becomes of prompts.
final class GenerateTally {
    private static final int SHOWN = 100;

    private final Instant start = Instant.now();
    private final List<GenerateReport.Failed> failures = new ArrayList<>();
    private long prompts;
    private long done;
    private long already;
    private long failed;
    private final Map<String, Long> passedOver = new TreeMap<>();
    private Tokens tokens = Tokens.NONE;
    private BigDecimal cost = BigDecimal.ZERO;
    private String stopped = "";

    void meant(long prompts) {
        this.prompts += prompts;
    }

    void done() {
        done++;
    }

    void already() {
        already++;
        done++;
    }

    void failed(long line, String why) {
        failed++;
        done++;
        if (failures.size() < SHOWN) {
            failures.add(new GenerateReport.Failed(line, why));
        }
    }

    /// A row of a version that nobody asked for.
    void passedOver(String version) {
        passedOver.merge(version, 1L, Long::sum);
    }

    void took(Tokens more, EndpointChoice at) {
        tokens = tokens.plus(more);
        cost = cost.add(at.cost(more));
    }

    void stop(String why) {
        stopped = stopped.isEmpty() ? why : stopped;
    }

    boolean isStopped() {
        return !stopped.isEmpty();
    }

    long gone() {
        return done;
    }

    long all() {
        return prompts;
    }

    GenerateReport report(PairBatches batches, long seed) {
        return new GenerateReport(
                prompts,
                batches.pairs(),
                already,
                failed,
                tokens.in(),
                tokens.out(),
                cost,
                seed,
                stopped,
                batches.ids(),
                failures,
                passedOver,
                Duration.between(start, Instant.now()));
    }
}
