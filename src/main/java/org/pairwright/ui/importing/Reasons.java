package org.pairwright.ui.importing;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.service.ImportReport;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Page;
import org.pairwright.ui.kit.Wrapped;

/// As what each file was read, and why, for those who ask; a few stand as they are, more are
/// scrolled.
final class Reasons extends VBox {
    private static final int FEW = 2;
    private static final double LOW = 76;

    Reasons(ImportReport report, ImportWords words, Messages messages) {
        super(8);
        VBox lines = new VBox(6);
        lines.setId("import-reasons");
        lines.getStyleClass().add("reasons");
        lines.setAccessibleText(messages.of("import.done.reasons"));
        List<Label> all =
                report.files().stream()
                        .filter(file -> !file.isLeftOut())
                        .map(file -> reason(words.reason(file)))
                        .toList();
        lines.getChildren().setAll(all);
        StackPane card = new StackPane(all.size() <= FEW ? lines : scrolled(lines, messages));
        card.getStyleClass().add("card");
        card.setVisible(false);
        card.managedProperty().bind(card.visibleProperty());
        FontIcon sign = new FontIcon(Feather.CHEVRON_RIGHT);
        Button why = new Button(messages.of("import.done.why"), sign);
        why.setId("import-why-format");
        why.getStyleClass().add("quiet-button");
        why.setOnAction(event -> {
            card.setVisible(!card.isVisible());
            sign.setIconCode(card.isVisible() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        });
        getChildren().setAll(why, card);
    }

    private static Label reason(String words) {
        return Wrapped.of(words, "small", "muted");
    }

    private static Node scrolled(VBox lines, Messages messages) {
        ScrollPane scroll = Page.scrolled(lines);
        scroll.setFocusTraversable(true);
        scroll.setPrefHeight(LOW);
        scroll.setMinHeight(LOW);
        scroll.setAccessibleText(messages.of("import.done.reasons"));
        return scroll;
    }
}
