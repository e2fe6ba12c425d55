package org.pairwright.ui.data;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pairwright.domain.PairRow;
import org.pairwright.service.DataService;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Failure;

/// Reads what is known of the lines that are seen, the latest first: lines that were scrolled past
/// meanwhile are passed over.
final class LineReader {
    /// So many runs of lines can be seen at once, or nearly.
    private static final int WAITING = 4;

    private final DataService service;
    private final Background background;
    private final Consumer<List<PairLine>> forget;
    private final Consumer<Failure> failed;
    private final Deque<List<PairLine>> waiting = new ArrayDeque<>();
    private boolean reading;

    /// @param forget told of lines that were passed over, to be read when they are seen again
    LineReader(
            DataService service,
            Background background,
            Consumer<List<PairLine>> forget,
            Consumer<Failure> failed) {
        this.service = service;
        this.background = background;
        this.forget = forget;
        this.failed = failed;
    }

    /// Fills lines soon.
    void read(List<PairLine> lines) {
        waiting.addFirst(lines);
        while (waiting.size() > WAITING) {
            forget.accept(waiting.removeLast());
        }
        if (!reading) {
            next();
        }
    }

    private void next() {
        List<PairLine> lines = waiting.pollFirst();
        reading = lines != null;
        if (lines == null) {
            return;
        }
        List<Long> ids = lines.stream().map(PairLine::pair).toList();
        background.run(
                () ->
                        service.rows(ids).stream()
                                .collect(Collectors.toMap(PairRow::id, Function.identity())),
                rows -> fill(lines, rows),
                failure -> {
                    reading = false;
                    waiting.clear();
                    failed.accept(failure);
                });
    }

    private void fill(List<PairLine> lines, Map<Long, PairRow> rows) {
        for (PairLine line : lines) {
            PairRow row = rows.get(line.pair());
            if (row != null) {
                line.fill(row);
            }
        }
        next();
    }
}
