package org.pairwright.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.ui.kit.KeyList;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// All keys, and the way to take them to another machine.
final class KeysSection extends VBox {
    KeysSection(SettingsViewModel viewModel, Messages messages) {
        super(12);
        KeyList list = new KeyList(viewModel.keyList(), messages);
        VBox.setVgrow(list, Priority.ALWAYS);
        Button export = new Button(messages.of("settings.keys.exportButton"));
        export.setId("keys-export");
        export.getStyleClass().add("quiet-button");
        export.setOnAction(event -> viewModel.exportKeys());
        Button bring = new Button(messages.of("settings.keys.importButton"));
        bring.setId("keys-import");
        bring.getStyleClass().add("quiet-button");
        bring.setOnAction(event -> viewModel.importKeys());
        Label problem = Texts.of("", "bad-text", "small");
        problem.setId("keys-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(viewModel.keysProblemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        list.addToFoot(export, bring);
        getChildren().setAll(list, problem);
    }
}
