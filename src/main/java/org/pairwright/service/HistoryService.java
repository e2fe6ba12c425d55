package org.pairwright.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.DecidedPair;
import org.pairwright.storage.Database;
import org.pairwright.storage.HistoryStore;
import org.pairwright.storage.PairNames;
import org.pairwright.storage.PairStore;

/// What one annotator did so far, and the way back to any pair.
///
/// Safe to use from several threads. Every method may wait for the disk.
public final class HistoryService {
    private final Annotator annotator;
    private final OptOut optOut;
    private final HistoryStore history;
    private final PairStore pairs;
    private final PairNames names;

    HistoryService(Database database, Annotator annotator, OptOut optOut) {
        this.annotator = annotator;
        this.optOut = optOut;
        history = new HistoryStore(database);
        pairs = new PairStore(database);
        names = new PairNames(database);
    }

    /// The pairs they decided or skipped last, latest first.
    ///
    /// @param limit at most a thousand
    public List<DecidedPair> latest(int limit) {
        return marked(history.page(annotator, Long.MAX_VALUE, limit));
    }

    /// Those before `last`.
    public List<DecidedPair> before(DecidedPair last, int limit) {
        return marked(history.page(annotator, last.annotation().id(), limit));
    }

    private List<DecidedPair> marked(List<DecidedPair> page) {
        Set<Long> covered = optOut.among(page.stream().map(it -> it.annotation().pair()).toList());
        return page.stream()
                .map(it -> covered.contains(it.annotation().pair()) ? it.ofOptedOut() : it)
                .toList();
    }

    /// The pair with what they last set without deciding.
    public Optional<Long> unfinished() {
        return history.unfinished(annotator);
    }

    /// The codes of the hazard categories they used, latest first.
    public List<String> recentCategories() {
        return history.recentCategories(annotator);
    }

    /// The pair that a person means: by its number in this project, else by its id, its key, or the
    /// id it had in its file.
    public NamedPair find(String name) {
        Optional<Long> number = number(name).filter(pairs::has);
        if (number.isPresent()) {
            return new NamedPair(number.get(), 1);
        }
        PairNames.Named named = names.find(List.of(name)).get(name);
        return named == null
                ? new NamedPair(0, 0)
                : new NamedPair(named.pair(), named.candidates());
    }

    private static Optional<Long> number(String name) {
        return name.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(name)) : Optional.empty();
    }
}
