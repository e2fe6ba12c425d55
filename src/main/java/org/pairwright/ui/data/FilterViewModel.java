package org.pairwright.ui.data;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.FilterViews;
import org.pairwright.domain.filter.InvalidFilter;
import org.pairwright.service.DataService;
import org.pairwright.service.NotTold;
import org.pairwright.ui.kit.Conditions;

/// Which pairs are wanted: as a search and conditions, and as one expression.
final class FilterViewModel {
    /// Longer texts are not searched for.
    private static final int MOST_SEARCHED = 500;

    private final DataService service;
    private final FilterViews views;
    private final Consumer<Conditions> changed;
    private final ReadOnlyObjectWrapper<Conditions> conditions =
            new ReadOnlyObjectWrapper<>(Conditions.NONE);
    private final ObservableList<Filter> chips = FXCollections.observableArrayList();
    private final ObservableList<Filter> shownChips =
            FXCollections.unmodifiableObservableList(chips);
    private final ReadOnlyStringWrapper expression = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper limited = new ReadOnlyBooleanWrapper();

    /// @param views those that an expression can name
    /// @param changed told of other conditions
    FilterViewModel(DataService service, FilterViews views, Consumer<Conditions> changed) {
        this.service = service;
        this.views = views;
        this.changed = changed;
    }

    /// The conditions besides what is searched for.
    ObservableList<Filter> chips() {
        return shownChips;
    }

    ReadOnlyObjectProperty<Conditions> conditionsProperty() {
        return conditions.getReadOnlyProperty();
    }

    /// All conditions as one expression, as the command line takes it.
    ReadOnlyStringProperty expressionProperty() {
        return expression.getReadOnlyProperty();
    }

    /// Why the expression can't be taken; empty when it can.
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Whether only pairs are found that the annotator has decided.
    ReadOnlyBooleanProperty limitedProperty() {
        return limited.getReadOnlyProperty();
    }

    /// Takes an expression as the filter, where it is one. A view that it names is shown as what it
    /// says.
    void express(String text) {
        if (text.strip().equals(conditions.get().expression())) {
            trouble.set("");
            return;
        }
        read(text).ifPresent(this::apply);
    }

    /// What an expression asks for; empty where it can't be taken, and then says why.
    Optional<Conditions> read(String text) {
        try {
            Conditions asked = Conditions.read(text, views);
            service.require(asked.filter());
            return Optional.of(asked);
        } catch (InvalidFilter | NotTold e) {
            trouble.set(e.getMessage());
            return Optional.empty();
        }
    }

    /// Searches prompts and responses for a text.
    void search(String text) {
        int most = Math.min(text.length(), MOST_SEARCHED);
        String wanted = text.substring(0, most).replace("\0", "");
        if (!wanted.equals(conditions.get().searched())) {
            apply(conditions.get().searching(wanted));
        }
    }

    void remove(Filter condition) {
        apply(conditions.get().without(condition));
    }

    void clear() {
        apply(Conditions.NONE);
    }

    /// Takes other conditions.
    ///
    /// @throws NotTold when nobody may be told what they ask
    void apply(Conditions wanted) {
        service.require(wanted.filter());
        trouble.set("");
        limited.set(service.isCovered(wanted.filter()));
        conditions.set(wanted);
        expression.set(wanted.expression());
        chips.setAll(wanted.others());
        changed.accept(wanted);
    }
}
