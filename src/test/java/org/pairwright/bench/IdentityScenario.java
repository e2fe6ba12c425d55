package org.pairwright.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs [IdentityBenchmark] in a process of its own.
record IdentityScenario(Race race) implements Scenario {

    @Override
    public String id() {
        return "identity";
    }

    @Override
    public List<Result> run() throws IOException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(IdentityBenchmark.class.getName() + "\\.")
                .forks(1)
                .warmupIterations(race.warmups())
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(race.runs())
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT);
        try {
            List<Result> results = new ArrayList<>();
            for (RunResult result : new Runner(options.build()).run()) {
                results.add(result(result));
            }
            return results;
        } catch (RunnerException e) {
            throw new BenchFailure("The microbenchmark can't be run: " + e.getMessage(), e);
        }
    }

    private Result result(RunResult measured) {
        String method = measured.getPrimaryResult().getLabel();
        List<Sample> samples = new ArrayList<>();
        measured.getBenchmarkResults()
                .forEach(fork -> {
                    for (IterationResult iteration : fork.getIterationResults()) {
                        double nanos = iteration.getPrimaryResult().getScore();
                        samples.add(new Sample(nanos / 1e9, 0, 0, 0));
                    }
                });
        return Result.of(
                id() + "-" + method,
                "Content keys of one pair" + (method.equals("ascii") ? "" : ", not all ASCII"),
                new Samples(samples),
                new Peer.None(),
                "");
    }
}
