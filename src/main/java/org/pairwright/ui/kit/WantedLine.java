package org.pairwright.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
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

/// Which pairs are looked at: one expression, and its conditions, which can be taken away one by
/// one.
public final class WantedLine extends VBox {
    private static final int LONGEST_CHIP = 48;
    private static final double FIELD = 320;

    private final WantedViewModel wanted;
    private final Messages messages;
    private final Runnable leave;
    private final String name;
    private final TextField expression = new TextField();
    private final FlowPane chips = new FlowPane(8, 8);

    /// @param name of the screen, with which the ids of its parts begin
    /// @param act leads to the expression
    /// @param leave leads back to the figures
    /// @param beside what stands at the right of the expression
    public WantedLine(
            String name,
            WantedViewModel wanted,
            Act act,
            Runnable leave,
            KeyMap keys,
            Messages messages,
            Node... beside) {
        super(8);
        this.name = name;
        this.wanted = wanted;
        this.leave = leave;
        this.messages = messages;
        expression.setId(name + "-expression");
        expression.getStyleClass().add("expression");
        expression.setPromptText(messages.of("wanted.expression.prompt"));
        expression.setAccessibleText(messages.of("wanted.expression.name"));
        expression.setOnAction(event -> wanted.express(expression.getText()));
        expression.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        KeyCap cap = new KeyCap(keys, act);
        cap.setMouseTransparent(true);
        StackPane.setAlignment(cap, Pos.CENTER_RIGHT);
        StackPane field = new StackPane(expression, cap);
        field.getStyleClass().add("search-field");
        field.setMinWidth(FIELD);
        HBox.setHgrow(field, Priority.ALWAYS);
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.managedProperty().bind(chips.visibleProperty());
        HBox line = new HBox(8, field);
        line.getChildren().addAll(beside);
        getChildren().setAll(line, chips, trouble());
        wanted.conditionsProperty().subscribe(this::show);
    }

    private Label trouble() {
        Label trouble = Signs.on(Texts.of("", "small", "bad-text"));
        trouble.setId(name + "-trouble");
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
                                ? messages.of("wanted.chip.cut", words.substring(0, LONGEST_CHIP))
                                : words,
                        new FontIcon(Feather.X));
        chip.setId(name + "-chip-" + chips.getChildren().size());
        chip.setMnemonicParsing(false);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().addAll("chip", "condition");
        chip.setAccessibleText(messages.of("wanted.chip.remove", words));
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

    /// Leads to the expression.
    public void goToExpression() {
        expression.requestFocus();
        expression.end();
    }
}
