package org.pairwright.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Whose labels are looked at.
final class PeopleViewModel {
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<List<String>> everybody =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> chosen =
            new ReadOnlyObjectWrapper<>(List.of());

    /// @param changed told of another choice
    PeopleViewModel(Runnable changed) {
        this.changed = changed;
    }

    /// The names of all people who labeled.
    ReadOnlyObjectProperty<List<String>> everybodyProperty() {
        return everybody.getReadOnlyProperty();
    }

    /// Those whose labels are looked at; none for everybody's.
    ReadOnlyObjectProperty<List<String>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    void know(List<String> all) {
        everybody.set(all);
    }

    /// Looks at the labels of one more, or of one fewer.
    void choose(String name) {
        List<String> names = new ArrayList<>(chosen.get());
        if (!names.remove(name)) {
            names.add(name);
        }
        chosen.set(List.copyOf(names));
        changed.run();
    }

    void chooseEverybody() {
        if (!chosen.get().isEmpty()) {
            chosen.set(List.of());
            changed.run();
        }
    }
}
