package org.pairwright.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.domain.Identity;
import org.pairwright.domain.Key;
import org.pairwright.domain.PairChoice;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Prompt;

/// Pairs the responses of rows that have the same prompt, wherever in the file they stand. The rows
/// wait in a scratch file; in memory is where each stands, 8 bytes a row and some 200 a prompt.
final class ByPromptReader implements RowsReader {
    /// The most rows of one file.
    static final int MAX_ROWS = 2_000_000;

    private final SingleResponseReading reading;
    private final PairChoice choice;
    private final ScratchRows scratch = new ScratchRows();
    private final Map<Key, List<Long>> places = new LinkedHashMap<>();
    private int rows;

    ByPromptReader(SingleResponseReading reading, PairChoice choice) {
        this.reading = reading;
        this.choice = choice;
    }

    @Override
    public void read(Row row, RowSink sink) {
        SingleResponse next = reading.read(row, new Findings(row.line()));
        if (++rows > MAX_ROWS) {
            throw new BrokenFile(
                    ProblemCode.TOO_LARGE,
                    "The file has more than "
                            + MAX_ROWS
                            + " rows, the most that are paired by prompt. Split it by prompts.");
        }
        Key prompt = Identity.promptKey(new Prompt(next.prompt()));
        places.computeIfAbsent(prompt, key -> new ArrayList<>(2)).add(scratch.add(next));
    }

    @Override
    public void finish(RowSink sink) {
        for (List<Long> group : places.values()) {
            List<SingleResponse> responses = new ArrayList<>();
            for (long place : group) {
                responses.add(scratch.at(place));
            }
            sink.accept(SingleResponses.pair(responses, choice));
        }
    }

    @Override
    public void close() {
        scratch.close();
    }
}
