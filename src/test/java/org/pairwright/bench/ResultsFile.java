package org.pairwright.bench;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The figures as JSON: times in seconds, memory in bytes; what is not known is left out.
final class ResultsFile {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ResultsFile() {}

    static String of(Instant at, BenchSettings settings, Machine machine, List<Result> results) {
        ObjectNode all = JSON.createObjectNode();
        all.put("at", at.toString());
        all.putObject("machine")
                .put("system", machine.system())
                .put("processor", machine.processor())
                .put("cores", machine.cores())
                .put("memory_bytes", machine.memoryBytes())
                .put("java", machine.java())
                .put("load", machine.load());
        all.putObject("settings")
                .put("pairs", settings.pairs())
                .put("large", settings.large())
                .put("runs", settings.runs())
                .put("warmups", settings.warmups());
        ArrayNode scenarios = all.putArray("scenarios");
        results.forEach(result -> add(scenarios.addObject(), result));
        return JSON.writeValueAsString(all) + "\n";
    }

    private static void add(ObjectNode scenario, Result result) {
        scenario.put("id", result.id()).put("title", result.title());
        switch (result.own()) {
            case Result.Timed(Samples samples) -> add(scenario, samples);
            case Result.Skipped(String why) -> scenario.put("skipped", why);
            case Result.Failed(String why) -> scenario.put("failed", why);
        }
        switch (result.peer()) {
            case Peer.Timed(Samples samples) -> add(scenario.putObject("peer"), samples);
            case Peer.Skipped(String why) -> scenario.putObject("peer").put("skipped", why);
            case Peer.None() -> scenario.putNull("peer");
        }
        result.ratio()
                .ifPresentOrElse(
                        ratio -> scenario.put("ratio", ratio), () -> scenario.putNull("ratio"));
        scenario.put("note", result.note());
    }

    private static void add(ObjectNode figures, Samples samples) {
        ArrayNode runs = figures.putArray("runs");
        samples.runs().forEach(run -> runs.add(run.seconds()));
        figures.put("median", samples.median()).put("min", samples.min()).put("max", samples.max());
        if (samples.cpuSeconds() > 0) {
            figures.put("cpu_seconds", samples.cpuSeconds());
        }
        if (samples.peakBytes() > 0) {
            figures.put("peak_memory_bytes", samples.peakBytes());
        }
    }
}
