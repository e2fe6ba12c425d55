package org.pairwright.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// One of many, out of a list that opens.
public final class Dropdown {
    private static final PseudoClass UNSET = PseudoClass.getPseudoClass("unset");

    private Dropdown() {}

    /// Nothing is chosen yet.
    ///
    /// @param name what is chosen, for who does not see it
    /// @param words what each is called
    public static <T> ComboBox<T> of(
            String id, String name, List<T> all, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(name);
        box.getItems().setAll(all);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : words.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        return box.getValue();
                    }
                });
        // What asks for a choice does not look like one.
        box.valueProperty().subscribe(value -> box.pseudoClassStateChanged(UNSET, value == null));
        return box;
    }
}
