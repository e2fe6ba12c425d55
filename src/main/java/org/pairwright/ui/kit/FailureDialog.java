package org.pairwright.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What went wrong, what is safe, what to do, and the details to copy.
final class FailureDialog extends VBox {
    FailureDialog(Failure failure, Messages messages, Runnable close) {
        super(16);
        setId("failure");
        getStyleClass().addAll("failure");
        getStylesheets()
                .addAll(
                        Stylesheets.of(FailureDialog.class, "tokens.css"),
                        Stylesheets.of(FailureDialog.class, "kit.css"));
        FontIcon sign = new FontIcon(Feather.ALERT_TRIANGLE);
        sign.getStyleClass().addAll("notice-icon", "bad");
        Label title = Texts.of(messages.of("dialog.unforeseen.header"), "screen-title");
        Label what = wrapped(Texts.of(failure.what(), "strong"));
        Label safe = wrapped(Texts.of(messages.of("dialog.unforeseen.safe"), "muted"));
        VBox words = new VBox(6, title, what, safe);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox top = new HBox(16, sign, words);
        TextArea details = new TextArea(failure.details());
        details.setId("failure-details");
        details.setEditable(false);
        details.setAccessibleText(messages.of("dialog.unforeseen.details"));
        VBox.setVgrow(details, Priority.ALWAYS);
        Button copy = new Button(messages.of("dialog.unforeseen.copy"));
        copy.setId("failure-copy");
        copy.setOnAction(event -> {
            Clip.copy(failure.details());
            copy.setText(messages.of("dialog.unforeseen.copied"));
        });
        Button leave = new Button(messages.of("dialog.unforeseen.close"));
        leave.setId("failure-close");
        leave.setDefaultButton(true);
        leave.setCancelButton(true);
        leave.getStyleClass().add("accent");
        leave.setOnAction(event -> close.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(12, copy, gap, leave);
        buttons.setAlignment(Pos.CENTER);
        getChildren()
                .setAll(
                        top,
                        Texts.of(messages.of("dialog.unforeseen.details"), "small", "muted"),
                        details,
                        buttons);
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
