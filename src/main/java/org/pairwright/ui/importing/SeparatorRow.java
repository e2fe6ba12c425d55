package org.pairwright.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.pairwright.ui.importing.SeparatorViewModel.Choice;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// Where a person says what stands between the columns of a table.
final class SeparatorRow extends HBox {
    private static final double WIDTH = 230;
    private static final int COLUMNS = 3;

    private final SeparatorViewModel viewModel;
    private final Messages messages;
    private final ComboBox<Choice> box;

    /// @param enter what Enter does while the list is closed
    /// @param leave what Esc does
    SeparatorRow(SeparatorViewModel viewModel, Runnable enter, Runnable leave, Messages messages) {
        super(8);
        this.viewModel = viewModel;
        this.messages = messages;
        setId("import-separator-row");
        setAlignment(Pos.CENTER_LEFT);
        box = box(enter);
        TextField other = other(enter);
        Label label = Texts.of(messages.of("import.separator.name"), "small", "muted");
        label.setLabelFor(box);
        Label refused = Texts.of(messages.of("import.separator.refused"), "small", "warn-text");
        refused.setId("import-separator-refused");
        viewModel.refusedProperty().subscribe(is -> show(refused, is));
        viewModel
                .choiceProperty()
                .subscribe(choice -> {
                    show(other, choice == Choice.OTHER);
                    if (choice != Choice.OTHER) {
                        other.setText("");
                    } else if (box.isFocused() && !box.isShowing()) {
                        other.requestFocus();
                    }
                });
        box.showingProperty()
                .subscribe(showing -> {
                    if (!showing && box.isFocused() && box.getValue() == Choice.OTHER) {
                        other.requestFocus();
                    }
                });
        visibleProperty().bind(viewModel.thereProperty());
        managedProperty().bind(visibleProperty());
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && !box.isShowing()) {
                        event.consume();
                        leave.run();
                    }
                });
        getChildren().setAll(label, box, other, refused);
    }

    /// Goes to the box, with its list.
    void begin() {
        box.requestFocus();
        box.show();
    }

    private static void show(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private ComboBox<Choice> box(Runnable enter) {
        ComboBox<Choice> box = new ComboBox<>();
        box.setId("import-separator");
        box.setAccessibleText(messages.of("import.separator.name"));
        box.setPrefWidth(WIDTH);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Choice choice) {
                        return choice == null ? "" : words(choice);
                    }

                    @Override
                    public Choice fromString(String text) {
                        return Choice.FOUND;
                    }
                });
        box.setButtonCell(new Chosen());
        box.getItems().setAll(Choice.values());
        viewModel.choiceProperty().subscribe(box::setValue);
        box.setOnAction(event -> viewModel.choose(box.getValue()));
        box.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !box.isShowing()) {
                        event.consume();
                        enter.run();
                    }
                });
        return box;
    }

    private TextField other(Runnable enter) {
        TextField field = new TextField();
        field.setId("import-separator-other");
        field.setPrefColumnCount(COLUMNS);
        field.setAccessibleText(messages.of("import.separator.sign"));
        field.textProperty().subscribe((before, now) -> viewModel.type(now));
        field.setOnAction(event -> enter.run());
        return field;
    }

    /// What is chosen; where it is found out, what was found.
    private final class Chosen extends ListCell<Choice> {
        Chosen() {
            viewModel.foundProperty().subscribe(it -> say(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Choice item, boolean empty) {
            super.updateItem(item, empty);
            say(item);
        }

        private void say(@Nullable Choice item) {
            setText(item == null ? "" : item == Choice.FOUND ? found() : words(item));
        }
    }

    private String found() {
        String sign = viewModel.foundProperty().get();
        return sign.isEmpty()
                ? messages.of("import.separator.none")
                : messages.of(
                        "import.separator.foundAs", Choice.of(sign).map(this::words).orElse(sign));
    }

    private String words(Choice choice) {
        return messages.of(
                switch (choice) {
                    case FOUND -> "import.separator.found";
                    case COMMA -> "import.separator.comma";
                    case SEMICOLON -> "import.separator.semicolon";
                    case TAB -> "import.separator.tab";
                    case BAR -> "import.separator.bar";
                    case OTHER -> "import.separator.other";
                });
    }
}
