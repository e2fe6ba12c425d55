package org.pairwright.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Giant texts that are shown for the first time, and one step of scrolling in each; beside it
/// other words in two texts of an empty window.
record ReadingScenario(Headless headless) implements Scenario {

    @Override
    public String id() {
        return "reading";
    }

    @Override
    public List<Result> run() {
        Map<String, String> giants = new LinkedHashMap<>();
        giants.put("answer", "an answer of 100 KB");
        giants.put("code", "5,000 lines of code");
        giants.put("turns", "a conversation of 200 turns");
        giants.put("letters", "1,000,000 letters without a space");
        Figures figures = headless.figures("MeasureReading");
        List<Result> results = new ArrayList<>();
        giants.forEach((name, words) -> {
            results.add(result(figures, name, "shown", "First paint of " + words));
            results.add(result(figures, name, "scrolled", "Scrolling a step in " + words));
        });
        return results;
    }

    private Result result(Figures figures, String name, String act, String title) {
        return Result.of(
                id() + "-" + name + "-" + act,
                title,
                figures.samples(name + "-" + act),
                new Peer.Timed(figures.samples(name + "-texts")),
                "two texts beside it");
    }
}
