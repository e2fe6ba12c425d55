package org.pairwright.service.generating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.Identity;
import org.pairwright.domain.Key;
import org.pairwright.importing.PromptRow;
import org.pairwright.storage.Database;
import org.pairwright.storage.GenerationStore.Answered;
import org.pairwright.storage.WaitingAnswer;
import org.pairwright.storage.WaitingStore;

/// Keeps every answer as it arrives until its pair is made, so that whatever ends the program, none
/// is asked for again.
final class Waiting {
    private static final int MOST_AT_ONCE = 500;

    private final WaitingStore store;
    private final List<String> sources;
    private final Set<Key> paired = new LinkedHashSet<>();

    /// @param sources of those that are asked
    Waiting(Database database, List<String> sources) {
        store = new WaitingStore(database);
        this.sources = List.copyOf(sources);
    }

    /// The answers that wait to some prompts.
    Map<Answered, Answer> to(List<PromptRow.Said> rows) {
        Map<Answered, Answer> answers = new HashMap<>();
        List<Key> keys = rows.stream().map(Waiting::key).toList();
        for (WaitingAnswer it : store.of(keys, sources)) {
            answers.put(
                    new Answered(it.prompt(), it.source()),
                    new Answer(
                            it.content(),
                            it.source(),
                            it.version(),
                            it.model(),
                            it.sent(),
                            it.parameters()));
        }
        return answers;
    }

    /// Keeps an answer; on the disk when this returns.
    void keep(PromptRow.Said row, Answer answer) {
        store.keep(
                new WaitingAnswer(
                        key(row),
                        answer.source(),
                        answer.content(),
                        answer.version(),
                        answer.model(),
                        answer.sent(),
                        answer.parameters()));
    }

    /// A pair of its answers is there, or will be by the next [#settle].
    void paired(PromptRow.Said row) {
        paired.add(key(row));
    }

    /// Forgets the answers of which there are pairs.
    void settle() {
        List<Key> all = new ArrayList<>(paired);
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            store.forget(all.subList(from, Math.min(from + MOST_AT_ONCE, all.size())), sources);
        }
        paired.clear();
    }

    /// The one that waits, if any.
    static Optional<Answer> find(Map<Answered, Answer> waiting, PromptRow.Said row, String source) {
        return Optional.ofNullable(waiting.get(new Answered(key(row), source)));
    }

    private static Key key(PromptRow.Said row) {
        return Identity.promptKey(row.prompt());
    }
}
