package org.pairwright.ui.kit.reading;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.diff.Range;

/// The places that were found in texts: marked in all of them, and gone through one by one.
public final class FoundPlaces {
    private record Hit(ReadingPane text, Mark mark) {}

    private final List<ReadingPane> texts;
    private final Messages messages;
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private List<Hit> hits = List.of();
    private int at;

    /// @param texts in the order in which they are read
    public FoundPlaces(List<ReadingPane> texts, Messages messages) {
        this.texts = List.copyOf(texts);
        this.messages = messages;
    }

    /// Which of how many one is at, in words.
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Marks the places and goes to the first.
    ///
    /// @param found the places in each text
    public void show(List<List<Range>> found) {
        List<Hit> all = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            ReadingPane text = texts.get(i);
            List<Mark> marks = Comparison.marks(MarkKind.FOUND, found.get(i));
            text.mark(MarkKind.FOUND, marks);
            marks.forEach(mark -> all.add(new Hit(text, mark)));
        }
        hits = List.copyOf(all);
        at = 0;
        mark();
    }

    /// Takes all marks away, and says nothing.
    public void clear() {
        hits = List.of();
        texts.forEach(text -> text.mark(MarkKind.FOUND, List.of()));
        unmarkHere();
        count.set("");
    }

    /// Goes on by so many places, round the ends.
    public void go(int step) {
        if (!hits.isEmpty()) {
            at = Math.floorMod(at + step, hits.size());
            mark();
        }
    }

    private void mark() {
        unmarkHere();
        if (hits.isEmpty()) {
            count.set(messages.of("reading.find.none"));
            return;
        }
        count.set(messages.of("reading.find.count", at + 1, hits.size()));
        Hit hit = hits.get(at);
        Mark here = new Mark(MarkKind.FOUND_HERE, hit.mark().start(), hit.mark().end());
        hit.text().mark(MarkKind.FOUND_HERE, List.of(here));
        hit.text().reveal(here.start());
    }

    private void unmarkHere() {
        texts.forEach(text -> text.mark(MarkKind.FOUND_HERE, List.of()));
    }
}
