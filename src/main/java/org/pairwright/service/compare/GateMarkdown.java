package org.pairwright.service.compare;

import java.util.List;
import org.pairwright.domain.suite.GateResult;
import org.pairwright.exporting.release.Markdown;

/// What gates said, as a page in Markdown.
final class GateMarkdown {
    private static final int SHOWN = 20;
    private static final int EXCERPT = 80;

    private final StringBuilder text = new StringBuilder();

    private GateMarkdown() {}

    static String of(
            String title, String baseline, List<Judged> judged, List<ChangedPair> changed) {
        return new GateMarkdown().write(title, baseline, judged, changed);
    }

    private String write(
            String title, String baseline, List<Judged> judged, List<ChangedPair> changed) {
        long failed = judged.stream().filter(it -> !it.result().passed()).count();
        line("# " + Markdown.text(title) + (failed == 0 ? ": passed" : ": failed"));
        line("");
        line(
                "%d of %d gates passed, against %s. Figures with their 95 %% intervals."
                        .formatted(judged.size() - failed, judged.size(), Markdown.text(baseline)));
        line("");
        line("| Candidate | Gate | Found | Items | Labels | Annotators | Verdict |");
        line("|---|---|---|---:|---:|---:|---|");
        for (Judged each : judged) {
            GateResult result = each.result();
            line(
                    "| %s | %s | %s | %,d | %,d | %,d | %s |"
                            .formatted(
                                    Markdown.text(each.candidate()),
                                    GateWords.asks(result.gate()),
                                    GateWords.found(result),
                                    result.items(),
                                    result.labels(),
                                    result.annotators(),
                                    result.passed()
                                            ? GateWords.verdict(result)
                                            : "**" + GateWords.verdict(result) + "**"));
        }
        if (!changed.isEmpty()) {
            changed(changed);
        }
        return text.toString();
    }

    private void changed(List<ChangedPair> changed) {
        line("");
        line("## Where the candidate did worse");
        line("");
        line("| Pair | Prompt | Won | Lost | Tied | Unsafe | Baseline unsafe |");
        line("|---|---|---:|---:|---:|---:|---:|");
        changed.stream()
                .limit(SHOWN)
                .forEach(pair ->
                        line(
                                "| %s | %s | %d | %d | %d | %d of %d | %d of %d |"
                                        .formatted(
                                                Markdown.cell(
                                                        pair.externalId().isEmpty()
                                                                ? pair.uuid().toString()
                                                                : pair.externalId()),
                                                pair.sensitive()
                                                        ? "(sensitive)"
                                                        : Markdown.text(excerpt(pair.prompt())),
                                                pair.standing().wins(),
                                                pair.standing().losses(),
                                                pair.standing().ties(),
                                                pair.unsafe(),
                                                pair.judged(),
                                                pair.baselineUnsafe(),
                                                pair.baselineJudged())));
        if (changed.size() > SHOWN) {
            line("");
            line("And %,d more.".formatted(changed.size() - SHOWN));
        }
    }

    private static String excerpt(String prompt) {
        return prompt.codePointCount(0, prompt.length()) <= EXCERPT
                ? prompt
                : prompt.substring(0, prompt.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
