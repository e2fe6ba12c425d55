package org.pairwright.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// Under which license files may be used, for those who know it.
final class LicenseField extends HBox {
    private static final int COLUMNS = 12;

    /// @param enter what Enter does
    LicenseField(ChoicesViewModel viewModel, Runnable enter, Messages messages) {
        super(8);
        TextField field = new TextField();
        field.setId("import-license");
        field.setPrefColumnCount(COLUMNS);
        field.setPromptText(messages.of("import.license.prompt"));
        field.setAccessibleText(messages.of("import.license.name"));
        field.textProperty().bindBidirectional(viewModel.licenseProperty());
        field.setOnAction(event -> enter.run());
        Label label = Texts.of(messages.of("import.license.name"), "small", "muted");
        label.setLabelFor(field);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(label, field);
    }
}
