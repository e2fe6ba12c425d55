package org.pairwright.ui.labeling;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notice;

/// What stands in front of the pair when a person has stopped for today, with the way back.
final class StoppedPane extends StackPane {
    private final WellbeingViewModel wellbeing;
    private final Messages messages;

    StoppedPane(WellbeingViewModel wellbeing, Messages messages) {
        this.wellbeing = wellbeing;
        this.messages = messages;
        setId("stopped");
        getStyleClass().add("labeling");
        visibleProperty().bind(wellbeing.stoppedProperty());
        managedProperty().bind(visibleProperty());
        wellbeing.stoppedProperty().subscribe(this::show);
    }

    private void show(boolean stopped) {
        getChildren().clear();
        if (stopped) {
            Notice notice =
                    new Notice(
                            Feather.COFFEE,
                            "good",
                            messages.of("label.stopped.title"),
                            messages.of("label.stopped.what", wellbeing.today()));
            Button goOn = new Button(messages.of("label.reminder.limit.goOn"));
            goOn.setId("stopped-go-on");
            goOn.setOnAction(event -> wellbeing.goOn());
            notice.add(goOn);
            getChildren().add(notice);
            goOn.requestFocus();
        }
    }
}
