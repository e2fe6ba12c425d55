package org.pairwright.ui.labeling;

import java.util.LinkedHashMap;
import java.util.Map;
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
    private final Map<Key, ReadingPair> ready = new LinkedHashMap<>();

    ReadingShelf(Messages messages) {
        this.messages = messages;
    }

    /// Makes the texts ready, unless they are.
    ///
    /// @return the task
    LabelingTask prepare(LabelingTask task) {
        if (!has(task)) {
            ReadingPair texts = new ReadingPair(task, messages);
            synchronized (ready) {
                ready.put(Key.of(task), texts);
                ready.keySet().stream()
                        .limit(Math.max(0, ready.size() - KEPT))
                        .toList()
                        .forEach(ready::remove);
            }
        }
        return task;
    }

    private boolean has(LabelingTask task) {
        synchronized (ready) {
            return ready.containsKey(Key.of(task));
        }
    }

    /// The texts of a task that was prepared.
    ReadingPair of(LabelingTask task) {
        prepare(task);
        synchronized (ready) {
            return ready.get(Key.of(task));
        }
    }
}
