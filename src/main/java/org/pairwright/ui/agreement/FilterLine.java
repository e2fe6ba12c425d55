package org.pairwright.ui.agreement;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.domain.filter.Filter;
import org.pairwright.ui.kit.Conditions;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Signs;
import org.pairwright.ui.kit.Texts;

/// Which pairs are looked at: one expression, and its conditions, which can be taken away one by
/// one.
final class FilterLine extends VBox {
    private static final int LONGEST_CHIP = 48;
    private static final double FIELD = 320;

    private final WantedViewModel wanted;
    private final Messages messages;
    private final Runnable leave;
    private final PeopleMenu people;
    private final TextField expression = new TextField();
    private final FlowPane chips = new FlowPane(8, 8);

    /// @param leave leads back to the figures
    FilterLine(AgreementViewModel viewModel, Runnable leave, KeyMap keys, Messages messages) {
        super(8);
        wanted = viewModel.wanted();
        people = new PeopleMenu(viewModel, keys, messages);
        this.leave = leave;
        this.messages = messages;
        expression.setId("agreement-expression");
        expression.getStyleClass().add("expression");
        expression.setPromptText(messages.of("agreement.expression.prompt"));
        expression.setAccessibleText(messages.of("agreement.expression.name"));
        expression.setOnAction(event -> wanted.express(expression.getText()));
        expression.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        KeyCap cap = new KeyCap(keys, AgreementActs.FILTER);
        cap.setMouseTransparent(true);
        StackPane.setAlignment(cap, Pos.CENTER_RIGHT);
        StackPane field = new StackPane(expression, cap);
        field.getStyleClass().add("search-field");
        field.setMinWidth(FIELD);
        HBox.setHgrow(field, Priority.ALWAYS);
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.managedProperty().bind(chips.visibleProperty());
        getChildren().setAll(new HBox(8, field, people), chips, trouble());
        wanted.conditionsProperty().subscribe(this::show);
    }

    private Label trouble() {
        Label trouble = Signs.on(Texts.of("", "small", "bad-text"));
        trouble.setId("agreement-trouble");
        trouble.setWrapText(true);
        trouble.setMinHeight(USE_PREF_SIZE);
        trouble.textProperty().bind(wanted.troubleProperty());
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        return trouble;
    }

    private void show(Conditions conditions) {
        expression.setText(conditions.expression());
        chips.getChildren().clear();
        for (Filter condition : conditions.all()) {
            chips.getChildren().add(chip(condition));
        }
        // One condition is what the expression says already.
        chips.setVisible(conditions.all().size() > 1);
    }

    private Button chip(Filter condition) {
        String words = Filter.write(condition);
        Button chip =
                new Button(
                        words.length() > LONGEST_CHIP
                                ? messages.of(
                                        "agreement.chip.cut", words.substring(0, LONGEST_CHIP))
                                : words,
                        new FontIcon(Feather.X));
        chip.setId("agreement-chip-" + chips.getChildren().size());
        chip.setMnemonicParsing(false);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().addAll("chip", "condition");
        chip.setAccessibleText(messages.of("agreement.chip.remove", words));
        chip.setOnAction(event -> {
            wanted.remove(condition);
            leave.run();
        });
        return chip;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            expression.setText(wanted.conditionsProperty().get().expression());
            wanted.forgive();
            leave.run();
        } else if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            leave.run();
        }
    }

    void choosePeople() {
        people.requestFocus();
        people.show();
    }

    void goToExpression() {
        expression.requestFocus();
        expression.end();
    }
}
