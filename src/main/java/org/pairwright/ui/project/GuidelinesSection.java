package org.pairwright.ui.project;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.reading.ReadingOptions;
import org.pairwright.ui.kit.reading.ReadingPane;

/// The project's name, and its guidelines as they are written and as they are read.
final class GuidelinesSection extends VBox {
    private static final double FONT = 14;

    GuidelinesSection(StringProperty name, GuidelinesViewModel viewModel, Messages messages) {
        super(12);
        TextField title = new TextField();
        title.setId("project-name");
        title.setAccessibleText(messages.of("project.name.name"));
        title.textProperty().bindBidirectional(name);
        TextArea written = new TextArea();
        written.setId("project-guidelines");
        written.setWrapText(true);
        written.setAccessibleText(messages.of("project.guidelines.name"));
        written.setPromptText(messages.of("project.guidelines.prompt"));
        written.textProperty().bindBidirectional(viewModel.textProperty());
        ReadingOptions options = new ReadingOptions();
        options.fontSizeProperty().set(FONT);
        ReadingPane preview = new ReadingPane(options, messages, viewModel::openLink);
        preview.setId("project-preview");
        preview.getStyleClass().add("preview");
        preview.setAccessibleText(messages.of("project.guidelines.preview"));
        viewModel.previewProperty().subscribe(preview::show);
        VBox left =
                new VBox(
                        6,
                        Texts.of(messages.of("project.guidelines.name"), "small", "muted"),
                        written);
        VBox right =
                new VBox(
                        6,
                        Texts.of(messages.of("project.guidelines.preview"), "small", "muted"),
                        preview);
        VBox.setVgrow(written, Priority.ALWAYS);
        VBox.setVgrow(preview, Priority.ALWAYS);
        HBox both = new HBox(16, left, right);
        for (VBox half : new VBox[] {left, right}) {
            half.setPrefWidth(100);
            HBox.setHgrow(half, Priority.ALWAYS);
        }
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren()
                .setAll(
                        new VBox(
                                6,
                                Texts.of(messages.of("project.name.name"), "small", "muted"),
                                title),
                        both);
    }
}
