package org.pairwright.ui.importing;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.pairwright.service.ImportPreviewService;

/// What stands between the columns of tables: found out from their content, or said.
final class SeparatorViewModel {
    /// What can be chosen.
    enum Choice {
        /// It is found out.
        FOUND(""),
        COMMA(","),
        SEMICOLON(";"),
        TAB("\t"),
        BAR("|"),
        /// A sign that is typed.
        OTHER("");

        private final String sign;

        Choice(String sign) {
            this.sign = sign;
        }

        /// The choice that stands for a sign; empty where it has to be typed.
        static Optional<Choice> of(String sign) {
            return Stream.of(values())
                    .filter(it -> !it.sign.isEmpty() && it.sign.equals(sign))
                    .findFirst();
        }
    }

    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Choice> choice = new ReadOnlyObjectWrapper<>(Choice.FOUND);
    private final ReadOnlyStringWrapper found = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper there = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper();
    private String sign = "";

    /// @param changed told when tables are to be read otherwise
    SeparatorViewModel(Runnable changed) {
        this.changed = changed;
    }

    ReadOnlyObjectProperty<Choice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /// Between which sign the columns of the file were found; empty where that is not known.
    ReadOnlyStringProperty foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Whether it makes a difference: the file is a table, or may be one.
    ReadOnlyBooleanProperty thereProperty() {
        return there.getReadOnlyProperty();
    }

    /// Whether what was typed can part no columns.
    ReadOnlyBooleanProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /// What was said; empty to find it out.
    String sign() {
        return sign;
    }

    /// Begins anew, with other files.
    void reset() {
        choice.set(Choice.FOUND);
        sign = "";
        found.set("");
        there.set(false);
        refused.set(false);
    }

    /// A file's columns were found.
    ///
    /// @param between the sign between them; empty where the file is no table
    void found(String between) {
        found.set(between);
        there.set(!between.isEmpty() || !sign.isEmpty());
    }

    /// Nobody can tell.
    void ask() {
        found.set("");
        there.set(true);
    }

    /// Takes a choice; another sign counts once it was typed.
    void choose(Choice next) {
        if (next == choice.get()) {
            return;
        }
        choice.set(next);
        refused.set(false);
        if (next != Choice.OTHER) {
            say(next.sign);
        }
    }

    /// Takes the sign that was typed, where it can part columns.
    void type(String text) {
        boolean fits = ImportPreviewService.isSeparator(text);
        refused.set(!text.isEmpty() && !fits);
        if (fits) {
            say(text);
        }
    }

    private void say(String next) {
        if (!next.equals(sign)) {
            sign = next;
            changed.run();
        }
    }
}
