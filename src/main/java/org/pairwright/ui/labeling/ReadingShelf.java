package org.pairwright.ui.labeling;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pairwright.service.LabelingTask;
import org.pairwright.ui.kit.Messages;

/// Keeps the texts of the pairs around the one on the screen ready to be laid out. They are made
/// ready in the background, as soon as a pair is loaded.
final class ReadingShelf {
    private static final int KEPT = 6;

    private record Key(long pair, int occurrence) {
        static Key of(LabelingTask task) {
            return new Key(task.pair(), task.occurrence());
        }
    }

    private final Messages messages;
    private volatile Optional<ReadingPair> nothing = Optional.empty();

    /// Those asked for last are kept, so the one on the screen always is.
    private final Map<Key, ReadingPair> ready = new LinkedHashMap<>(2 * KEPT, 0.75f, true);

    ReadingShelf(Messages messages) {
        this.messages = messages;
    }

    /// Makes the texts ready, unless they are. The first pair is not compared ahead: somebody waits
    /// for it to read it.
    ///
    /// @return the task
    LabelingTask prepare(LabelingTask task) {
        boolean first = isEmpty();
        ReadingPair texts = of(task);
        if (!first) {
            texts.compareAhead();
        }
        if ((task.sensitive() || task.optedOut()) && nothing.isEmpty()) {
            nothing = Optional.of(new ReadingPair(task.withoutTexts(), messages));
        }
        return task;
    }

    /// What is read of any pair while it is covered: nothing.
    ReadingPair ofCovered(LabelingTask task) {
        return nothing.orElseGet(() -> new ReadingPair(task.withoutTexts(), messages));
    }

    /// The texts of a task; at once where it was prepared.
    ReadingPair of(LabelingTask task) {
        Optional<ReadingPair> known = find(task);
        if (known.isPresent()) {
            return known.get();
        }
        ReadingPair texts = new ReadingPair(task, messages);
        keep(task, texts);
        return texts;
    }

    private boolean isEmpty() {
        synchronized (ready) {
            return ready.isEmpty();
        }
    }

    private Optional<ReadingPair> find(LabelingTask task) {
        synchronized (ready) {
            return Optional.ofNullable(ready.get(Key.of(task)));
        }
    }

    private void keep(LabelingTask task, ReadingPair texts) {
        synchronized (ready) {
            ready.put(Key.of(task), texts);
            ready.keySet().stream()
                    .limit(Math.max(0, ready.size() - KEPT))
                    .toList()
                    .forEach(ready::remove);
        }
    }
}
