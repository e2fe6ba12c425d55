package org.pairwright.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.pairwright.domain.CategoryTally;
import org.pairwright.domain.CategoryTerms;
import org.pairwright.domain.filter.Filter;

/// In which taxonomy's categories hazards are told, and how many of them could be told so.
public final class TermsViewModel {
    private final Tally service;
    private final Background background;
    private final Runnable changed;
    private final Consumer<Failure> failed;
    private final ReadOnlyStringWrapper pack = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<CategoryTally>> tally =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Counts how many hazards of the pairs can be told in other terms.
    @FunctionalInterface
    public interface Tally {
        CategoryTally of(Filter pairs, CategoryTerms terms);
    }

    /// @param changed told of other terms
    public TermsViewModel(
            Tally service, Background background, Runnable changed, Consumer<Failure> failed) {
        this.service = service;
        this.background = background;
        this.changed = changed;
        this.failed = failed;
    }

    /// The taxonomy; empty for the categories that were decided.
    ReadOnlyStringProperty packProperty() {
        return pack.getReadOnlyProperty();
    }

    /// How much of the hazards that people found could be told so; empty where nothing was asked.
    public ReadOnlyObjectProperty<Optional<CategoryTally>> tallyProperty() {
        return tally.getReadOnlyProperty();
    }

    /// What that means for what is looked at.
    public CategoryTerms terms() {
        return pack.get().isEmpty()
                ? new CategoryTerms.AsDecided()
                : new CategoryTerms.OfPack(pack.get());
    }

    /// Chooses a taxonomy; none where it is empty.
    public void tellIn(String taxonomy) {
        if (!taxonomy.equals(pack.get())) {
            pack.set(taxonomy);
            tally.set(Optional.empty());
            changed.run();
        }
    }

    /// Counts anew, where other terms than the decided ones were asked for.
    public void count(Filter pairs, CategoryTerms asked) {
        if (asked instanceof CategoryTerms.OfPack) {
            background.run(
                    () -> service.of(pairs, asked),
                    now -> tally.set(pack.get().isEmpty() ? Optional.empty() : Optional.of(now)),
                    failed);
        }
    }
}
