package org.pairwright.ui.kit;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.FilterViews;
import org.pairwright.domain.filter.InvalidFilter;

/// Which pairs are looked at: as conditions, and as one expression.
public final class WantedViewModel {
    private final FilterViews views;
    private final Consumer<Conditions> changed;
    private final ReadOnlyObjectWrapper<Conditions> conditions =
            new ReadOnlyObjectWrapper<>(Conditions.NONE);
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    /// @param views those that an expression can name
    /// @param changed told of other conditions
    public WantedViewModel(FilterViews views, Consumer<Conditions> changed) {
        this.views = views;
        this.changed = changed;
    }

    /// What holds of the pairs.
    public ReadOnlyObjectProperty<Conditions> conditionsProperty() {
        return conditions.getReadOnlyProperty();
    }

    /// Why the expression can't be taken; empty when it can.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Takes an expression, where it is one.
    public void express(String text) {
        try {
            take(Conditions.read(text, views));
        } catch (InvalidFilter e) {
            trouble.set(e.getMessage());
        }
    }

    /// Takes a condition away.
    public void remove(Filter condition) {
        take(conditions.get().without(condition));
    }

    /// Takes all away.
    public void clear() {
        take(Conditions.NONE);
    }

    /// Leaves the expression as it was.
    public void forgive() {
        trouble.set("");
    }

    private void take(Conditions wanted) {
        trouble.set("");
        if (!wanted.equals(conditions.get())) {
            conditions.set(wanted);
            changed.accept(wanted);
        }
    }
}
