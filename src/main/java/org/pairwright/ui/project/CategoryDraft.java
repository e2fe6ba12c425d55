package org.pairwright.ui.project;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.pairwright.domain.Category;

/// A hazard category while it is written.
final class CategoryDraft {
    private final boolean known;
    private final StringProperty code = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty definition = new SimpleStringProperty("");

    /// A new one.
    CategoryDraft() {
        known = false;
    }

    CategoryDraft(Category category) {
        known = true;
        code.set(category.code());
        name.set(category.name());
        definition.set(category.definition());
    }

    /// Whether decisions may have its code, so that it stays.
    boolean isKnown() {
        return known;
    }

    StringProperty codeProperty() {
        return code;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty definitionProperty() {
        return definition;
    }

    /// Tells of each change.
    void onChange(Runnable changed) {
        code.subscribe((before, now) -> changed.run());
        name.subscribe((before, now) -> changed.run());
        definition.subscribe((before, now) -> changed.run());
    }

    boolean isComplete() {
        return !code.get().isBlank() && !name.get().isBlank();
    }

    /// What is written; only where it is complete.
    Category category() {
        return new Category(line(code), line(name), line(definition));
    }

    private static String line(StringProperty words) {
        return words.get().replaceAll("\\p{Cntrl}", " ").strip();
    }
}
