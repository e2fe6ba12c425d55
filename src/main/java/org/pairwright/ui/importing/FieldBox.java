package org.pairwright.ui.importing;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.pairwright.domain.FileField;
import org.pairwright.ui.kit.Messages;

/// A box into which the path of a field is typed, or chosen from a list of those that contain what
/// was typed. What was typed stands, unless somebody moves to an entry of the list.
final class FieldBox extends TextField {
    /// What a box does with what happens in it.
    interface Told {
        /// Another path stands in it; blank where there is to be none.
        void choose(String path);

        /// Enter was pressed and something was chosen.
        void next();

        /// Enter was pressed and nothing was left to choose.
        void enter();

        /// Esc was pressed.
        void leave();
    }

    private final Supplier<List<FileField>> fields;
    private final Told told;
    private final FieldList list;
    private String path = "";
    private boolean typed;
    private boolean moved;

    /// @param fields those to choose from
    FieldBox(
            String id,
            String name,
            Supplier<List<FileField>> fields,
            Told told,
            Messages messages) {
        this.fields = fields;
        this.told = told;
        list = new FieldList(this::choose, messages);
        setId(id);
        setAccessibleText(name);
        setAccessibleHelp(messages.of("import.map.help"));
        setPromptText(messages.of("import.map.none"));
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("field-box");
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        setOnMouseClicked(event -> open());
        textProperty().subscribe((before, now) -> type(now));
        focusedProperty()
                .subscribe((before, focused) -> {
                    if (focused) {
                        selectAll();
                    } else {
                        accept();
                    }
                });
    }

    /// Shows a path that was chosen elsewhere.
    void put(String path) {
        this.path = path;
        if (!getText().equals(path)) {
            setText(path);
        }
        forgetTyping();
    }

    /// Shows all fields.
    void open() {
        List<FileField> all = fields.get();
        int chosen = all.stream().map(FileField::path).toList().indexOf(path);
        list.show(this, all, Math.max(0, chosen));
        forgetTyping();
    }

    private void forgetTyping() {
        typed = false;
        moved = false;
    }

    private void type(String text) {
        if (isFocused() && !text.equals(path)) {
            typed = true;
            moved = false;
            String wanted = text.strip().toLowerCase(Locale.ROOT);
            List<FileField> found =
                    fields.get().stream()
                            .filter(it -> it.path().toLowerCase(Locale.ROOT).contains(wanted))
                            .toList();
            int exact = found.stream().map(FileField::path).toList().indexOf(text.strip());
            list.show(this, wanted.isEmpty() ? List.of() : found, exact);
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> take(event, () -> move(1));
            case UP -> take(event, () -> move(-1));
            case ENTER -> take(event, this::enter);
            case ESCAPE -> take(event, this::escape);
            default -> {
                // The others are for the text.
            }
        }
    }

    private static void take(KeyEvent event, Runnable act) {
        event.consume();
        act.run();
    }

    private void move(int by) {
        if (list.isShowing()) {
            list.move(by);
            typed = true;
            moved = true;
        } else {
            open();
        }
    }

    private void enter() {
        if (list.isShowing() && list.chosen().isPresent()) {
            list.chosen().ifPresent(this::choose);
        } else if (typed) {
            accept();
            told.next();
        } else {
            told.enter();
        }
    }

    private void choose(FileField field) {
        list.hide();
        commit(field.path());
        told.next();
    }

    private void escape() {
        if (list.isShowing() || typed) {
            list.hide();
            put(path);
            selectAll();
        } else {
            told.leave();
        }
    }

    /// Takes the field that was moved to, else the path as it was typed.
    private void accept() {
        boolean chosen = moved && list.isShowing();
        String typing = getText().strip();
        list.hide();
        if (typed) {
            commit(chosen ? list.chosen().map(FileField::path).orElse(typing) : typing);
        }
    }

    private void commit(String accepted) {
        boolean changed = !accepted.equals(path);
        put(accepted);
        if (changed) {
            told.choose(accepted);
        }
    }
}
