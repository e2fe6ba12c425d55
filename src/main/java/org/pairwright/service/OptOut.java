package org.pairwright.service;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.CategoryTerms;
import org.pairwright.storage.Database;
import org.pairwright.storage.KnownCategories;
import org.pairwright.storage.ProjectStore;

/// The hazard categories of which an annotator does not want to be shown pairs. Their queue passes
/// over pairs that are known to be of one; those stay open, for others and for them once they take
/// the choice back.
///
/// A pair is known to be of a category when one of its two responses is found to be of it by what
/// anybody says now: a person, a machine, or an import with its data, in this pair or in another
/// one that the same response stands in. It counts, too, where they said it in another taxonomy's
/// category that for certain comes to this one. What nobody has looked at yet is known of nothing.
/// Categories of a taxonomy have none below them.
///
/// The choice is the annotator's own. It is never written into the project, so nobody else is told
/// and no export holds it. Nor are they told which of the categories a pair is known to be of, or
/// who found it: they are to decide without that where they look at it all the same.
///
/// Safe to use from several threads. All but [#choose] and [#chosen] may wait for the disk.
public final class OptOut {
    private record Choice(Set<String> categories, Optional<List<String>> codes) {
        static Choice of(Set<String> categories) {
            return new Choice(
                    Set.copyOf(categories),
                    categories.isEmpty() ? Optional.of(List.of()) : Optional.empty());
        }
    }

    private final Database database;
    private final Annotator annotator;
    private final KnownCategories known;
    private final AtomicReference<Choice> choice = new AtomicReference<>(Choice.of(Set.of()));

    public OptOut(Database database, Annotator annotator) {
        this.database = database;
        this.annotator = annotator;
        known = new KnownCategories(database);
    }

    /// Opts out of these categories and no others, from the next question on. The project's
    /// taxonomies are looked at anew.
    ///
    /// @param categories codes of the project's taxonomy
    public void choose(Set<String> categories) {
        choice.set(Choice.of(categories));
    }

    /// The codes of the categories that were chosen.
    public Set<String> chosen() {
        return current().categories();
    }

    /// Whether a pair is known to be of a category that was chosen.
    public boolean isOf(long pair) {
        return !among(List.of(pair)).isEmpty();
    }

    /// Those of the pairs that are known to be of a category that was chosen.
    ///
    /// @param pairs any number of ids
    public Set<Long> among(List<Long> pairs) {
        List<String> codes = codes();
        return codes.isEmpty() ? Set.of() : known.among(pairs, codes);
    }

    /// How many open pairs the annotator's queue passes over. In a large project that takes a
    /// while.
    public long passedOver() {
        List<String> codes = codes();
        return codes.isEmpty() ? 0 : known.open(annotator, codes);
    }

    private Choice current() {
        return Objects.requireNonNull(choice.get());
    }

    /// What stands for the chosen categories where people and machines say what they found.
    List<String> codes() {
        Choice now = current();
        if (now.codes().isPresent()) {
            return now.codes().get();
        }
        List<String> codes = codes(now.categories());
        // Unless somebody chose something else meanwhile, which must not be lost.
        choice.compareAndSet(now, new Choice(now.categories(), Optional.of(codes)));
        return codes;
    }

    private List<String> codes(Set<String> categories) {
        CategoryTerms.In terms =
                new CategoryTelling(database)
                        .in(new ProjectStore(database).taxonomy(), Crosswalks.builtIn());
        // One that the taxonomy has no longer still stands for itself.
        return categories.stream()
                .flatMap(each -> Stream.concat(Stream.of(each), terms.codes(each).stream()))
                .distinct()
                .sorted()
                .toList();
    }
}
