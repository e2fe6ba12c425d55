package org.pairwright.ui.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.collections.ObservableListBase;

/// The lines of the table, however many: of all pairs only the ids are held, of those that were
/// looked at lately the rest.
final class PairList extends ObservableListBase<PairLine> {
    /// How many lines are read at once.
    static final int PAGE = 100;

    private static final int MOST_PAGES = 50;

    private final Consumer<List<PairLine>> read;
    private final Map<Integer, List<PairLine>> pages =
            new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, List<PairLine>> eldest) {
                    return size() > MOST_PAGES;
                }
            };
    private long[] ids = new long[0];
    private int size;

    /// @param read asked for what is known of lines that are seen
    PairList(Consumer<List<PairLine>> read) {
        this.read = read;
    }

    /// Empties it.
    void reset() {
        beginChange();
        List<PairLine> gone = size == 0 ? List.of() : new Gone(size);
        pages.clear();
        size = 0;
        ids = new long[0];
        if (!gone.isEmpty()) {
            nextRemove(0, gone);
        }
        endChange();
    }

    /// Adds pairs at the end.
    void append(long[] more) {
        if (more.length == 0) {
            return;
        }
        int before = size;
        if (before + more.length > ids.length) {
            ids = Arrays.copyOf(ids, Math.max(before + more.length, before * 2));
        }
        System.arraycopy(more, 0, ids, before, more.length);
        beginChange();
        size = before + more.length;
        // The page that was cut short is read anew when it is seen.
        if (before % PAGE != 0) {
            extend(before / PAGE);
        }
        nextAdd(before, size);
        endChange();
    }

    private void extend(int page) {
        List<PairLine> known = pages.get(page);
        if (known != null) {
            List<PairLine> added = lines(page * PAGE + known.size(), end(page));
            List<PairLine> all = new ArrayList<>(known);
            all.addAll(added);
            pages.put(page, List.copyOf(all));
            read.accept(added);
        }
    }

    /// The pairs of all lines.
    long[] ids() {
        return Arrays.copyOf(ids, size);
    }

    @Override
    public PairLine get(int index) {
        Objects.checkIndex(index, size);
        int page = index / PAGE;
        List<PairLine> lines = pages.get(page);
        if (lines == null) {
            lines = lines(page * PAGE, end(page));
            pages.put(page, lines);
            read.accept(lines);
        }
        return lines.get(index % PAGE);
    }

    /// Reads what was looked at lately anew.
    void readAgain() {
        List.copyOf(pages.values()).forEach(read);
    }

    /// Lets go of lines, so that they are read when they are seen again.
    void forget(List<PairLine> lines) {
        pages.remove(lines.getFirst().index() / PAGE);
    }

    private int end(int page) {
        return Math.min(size, (page + 1) * PAGE);
    }

    private List<PairLine> lines(int from, int to) {
        List<PairLine> lines = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            lines.add(new PairLine(i, ids[i]));
        }
        return List.copyOf(lines);
    }

    @Override
    public int size() {
        return size;
    }

    /// A line knows its place: nothing is gone through.
    @Override
    public int indexOf(Object object) {
        return object instanceof PairLine line
                        && line.index() < size
                        && ids[line.index()] == line.pair()
                ? line.index()
                : -1;
    }

    @Override
    public int lastIndexOf(Object object) {
        return indexOf(object);
    }

    @Override
    public boolean contains(Object object) {
        return indexOf(object) >= 0;
    }

    /// Stands for lines that are gone, which nobody looks at.
    private static final class Gone extends java.util.AbstractList<PairLine> {
        private final int size;

        Gone(int size) {
            this.size = size;
        }

        @Override
        public PairLine get(int index) {
            return new PairLine(index, 0);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
