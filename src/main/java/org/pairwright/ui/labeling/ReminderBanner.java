package org.pairwright.ui.labeling;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Latecomers;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// What one asked to be reminded of. It holds nothing back.
final class ReminderBanner extends HBox {
    private final Messages messages;
    private final Label words = Texts.of("");
    private final Button goOn = new Button();
    private final Button stop = new Button();

    /// @param onStop stops for today
    ReminderBanner(WellbeingViewModel wellbeing, Runnable onStop, KeyMap keys, Messages messages) {
        this.messages = messages;
        setId("reminder");
        getStyleClass().addAll("banner", "calm");
        setSpacing(16);
        setAlignment(Pos.CENTER_LEFT);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        goOn.setId("reminder-go-on");
        goOn.setText(messages.of("label.reminder.break.goOn"));
        goOn.setGraphic(new KeyCap(keys, LabelingActs.LEAVE_FIELD));
        goOn.setContentDisplay(ContentDisplay.RIGHT);
        goOn.setMinWidth(USE_PREF_SIZE);
        goOn.getStyleClass().add("quiet-button");
        goOn.setOnAction(event -> wellbeing.goOn());
        stop.setId("reminder-stop");
        stop.setText(messages.of("label.reminder.stop"));
        stop.setMinWidth(USE_PREF_SIZE);
        stop.getStyleClass().add("quiet-button");
        stop.setOnAction(event -> onStop.run());
        stop.managedProperty().bind(stop.visibleProperty());
        setVisible(false);
        Latecomers.join(this, visibleProperty(), words, stop, goOn);
        managedProperty().bind(visibleProperty());
        wellbeing.reminderProperty().subscribe(this::show);
    }

    private void show(Reminder reminder) {
        setVisible(reminder.kind() != Reminder.Kind.NONE);
        stop.setVisible(reminder.kind() == Reminder.Kind.LIMIT);
        switch (reminder.kind()) {
            case NONE -> words.setText("");
            case BREAK -> {
                words.setText(messages.of("label.reminder.break", reminder.amount()));
                goOn.setText(messages.of("label.reminder.break.goOn"));
            }
            case LIMIT -> {
                words.setText(messages.of("label.reminder.limit", reminder.amount()));
                goOn.setText(messages.of("label.reminder.limit.goOn"));
            }
        }
    }
}
