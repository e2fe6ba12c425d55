package org.pairwright.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The figures as a table in Markdown.
final class ResultTable {
    private static final String NOTHING = "-";

    private ResultTable() {}

    static String of(BenchSettings settings, Machine machine, List<Result> results) {
        Stream<String> head =
                Stream.of(
                        machine.inWords() + ".",
                        "",
                        "Medians of %d runs (fastest to slowest) after %d to warm up, taking turns with the peer;"
                                        .formatted(settings.runs(), settings.warmups())
                                + " the ratio is the peer's time through ours.",
                        "",
                        "| what | Pairwright | CPU | memory | peer | its memory | ratio | note |",
                        "|---|---:|---:|---:|---:|---:|---:|---|");
        return Stream.concat(head, results.stream().map(ResultTable::row))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static String row(Result result) {
        List<String> own =
                switch (result.own()) {
                    case Result.Timed(Samples samples) ->
                            List.of(time(samples), cpu(samples), memory(samples));
                    case Result.Skipped(String why) ->
                            List.of("skipped: " + oneLine(why), NOTHING, NOTHING);
                    case Result.Failed(String why) ->
                            List.of("failed: " + oneLine(why), NOTHING, NOTHING);
                };
        List<String> peer =
                switch (result.peer()) {
                    case Peer.Timed(Samples samples) -> List.of(time(samples), memory(samples));
                    case Peer.Skipped(String why) -> List.of("skipped: " + oneLine(why), NOTHING);
                    case Peer.None() -> List.of(NOTHING, NOTHING);
                };
        String ratio =
                result.ratio().isPresent()
                        ? String.format(Locale.ROOT, "%.2f", result.ratio().getAsDouble())
                        : NOTHING;
        return Stream.of(
                        Stream.of(result.title()),
                        own.stream(),
                        peer.stream(),
                        Stream.of(ratio, result.note()))
                .flatMap(cells -> cells)
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String time(Samples samples) {
        String median = seconds(samples.median());
        return samples.runs().size() == 1
                ? median
                : median + " (" + seconds(samples.min()) + " to " + seconds(samples.max()) + ")";
    }

    /// A time with three digits that count, in the unit that suits it.
    static String seconds(double seconds) {
        if (seconds >= 1) {
            return String.format(Locale.ROOT, "%.2f s", seconds);
        }
        return seconds >= 1e-3
                ? String.format(Locale.ROOT, "%.0f ms", seconds * 1e3)
                : String.format(Locale.ROOT, "%.2f µs", seconds * 1e6);
    }

    private static String cpu(Samples samples) {
        return samples.cpuSeconds() > 0 ? seconds(samples.cpuSeconds()) : NOTHING;
    }

    private static String memory(Samples samples) {
        return samples.peakBytes() > 0
                ? String.format(Locale.ROOT, "%.0f MB", samples.peakBytes() / 1e6)
                : NOTHING;
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").replace("|", "\\|").strip();
    }
}
