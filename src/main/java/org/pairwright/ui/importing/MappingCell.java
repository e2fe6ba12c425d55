package org.pairwright.ui.importing;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pairwright.domain.FieldMapping;
import org.pairwright.domain.FileField;
import org.pairwright.domain.FileFields;
import org.pairwright.domain.PairField;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// One field of a pair: what it is called, the file's own field, and a sample of that.
final class MappingCell extends VBox {
    private static final double ARROW_FROM_EDGE = 8;

    private final MappingViewModel viewModel;
    private final PairField field;
    private final boolean required;
    private final FieldBox box;
    private final Label needed;
    private final Label sample = Texts.of("", "small", "muted");

    MappingCell(
            MappingViewModel viewModel,
            PairField field,
            boolean required,
            FieldBox.Told told,
            Messages messages) {
        super(4);
        this.viewModel = viewModel;
        this.field = field;
        String name = new FieldWords(messages).name(field);
        String spoken = messages.of(required ? "import.map.required" : "import.map.optional", name);
        box =
                new FieldBox(
                        "import-map-" + field.code(),
                        spoken,
                        () -> viewModel.choices(field),
                        told,
                        messages);
        Label label = Texts.of(name, required ? "strong" : "text", "small");
        label.setLabelFor(box);
        needed = Texts.of(messages.of("import.map.needed"), "small", "muted");
        needed.setVisible(required);
        // Names have narrow columns to themselves.
        needed.managedProperty().bind(needed.visibleProperty());
        HBox line = new HBox(6, label, needed);
        this.required = required;
        sample.setMaxWidth(Double.MAX_VALUE);
        sample.setMinWidth(0);
        setPrefWidth(0);
        setMinWidth(0);
        getChildren().setAll(line, new StackPane(box, arrow()), sample);
        viewModel.mappingProperty().subscribe(mapping -> show());
        viewModel.fieldsProperty().subscribe(fields -> show());
    }

    /// Says that there is a list, and opens it.
    private Region arrow() {
        Region arrow = new Region();
        arrow.getStyleClass().add("field-arrow");
        arrow.setOnMouseClicked(event -> {
            box.requestFocus();
            box.open();
        });
        StackPane.setAlignment(arrow, Pos.CENTER_RIGHT);
        StackPane.setMargin(arrow, new Insets(0, ARROW_FROM_EDGE, 0, 0));
        return arrow;
    }

    FieldBox box() {
        return box;
    }

    PairField field() {
        return field;
    }

    /// A list of responses, or a chosen and a rejected one, stand in place of the two.
    private boolean isNeeded() {
        FieldMapping mapping = viewModel.mappingProperty().get();
        return field == PairField.PROMPT
                || (mapping.path(PairField.RESPONSES).isEmpty() && !mapping.saysChoice());
    }

    private void show() {
        String path = viewModel.mappingProperty().get().path(field);
        box.put(path);
        needed.setVisible(required && isNeeded());
        String found =
                viewModel
                        .fieldsProperty()
                        .get()
                        .flatMap((FileFields it) -> it.field(path))
                        .map(FileField::sample)
                        .orElse("");
        // The room is kept, so that nothing jumps when something is chosen.
        sample.setText(found.isEmpty() ? " " : found);
    }
}
