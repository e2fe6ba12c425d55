package org.pairwright.importing;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.domain.PairChoice;

/// Pairs the responses of rows that follow one another and have the same prompt.
final class NeighborsReader implements RowsReader {
    private final SingleResponseReading reading;
    private final PairChoice choice;
    private final List<SingleResponse> held = new ArrayList<>();

    NeighborsReader(SingleResponseReading reading, PairChoice choice) {
        this.reading = reading;
        this.choice = choice;
    }

    @Override
    public void read(Row row, RowSink sink) {
        SingleResponse next = reading.read(row, new Findings(row.line()));
        boolean another = !held.isEmpty() && !held.getFirst().prompt().equals(next.prompt());
        // One more than are read is enough to refuse them.
        if (another || held.size() > ResponseList.MAX_RESPONSES) {
            finish(sink);
        }
        held.add(next);
    }

    @Override
    public void finish(RowSink sink) {
        if (!held.isEmpty()) {
            sink.accept(SingleResponses.pair(held, choice));
            held.clear();
        }
    }
}
