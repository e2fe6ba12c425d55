package org.pairwright.ui.importing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.pairwright.service.ImportPreviewService.Format;
import org.pairwright.ui.kit.Messages;

/// As which format files are read: found out from their content, or chosen.
final class FormatBox extends ComboBox<Format> {
    private static final int ROWS = 14;
    private static final double WIDTH = 560;

    private final PreviewViewModel viewModel;
    private final Messages messages;
    private final Format found;

    /// @param enter what Enter does while the list is closed
    FormatBox(PreviewViewModel viewModel, Runnable enter, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        found = new Format("", messages.of("import.preview.found"));
        setButtonCell(new Chosen());
        setId("import-format");
        setAccessibleText(messages.of("import.preview.format"));
        setVisibleRowCount(ROWS);
        setPrefWidth(WIDTH);
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Format format) {
                        return format.id().isEmpty()
                                ? format.name()
                                : messages.of(
                                        "import.preview.formatName", format.name(), format.id());
                    }

                    @Override
                    public Format fromString(String text) {
                        return found;
                    }
                });
        List<Format> all = new ArrayList<>(List.of(found));
        all.addAll(viewModel.formats());
        getItems().setAll(all);
        viewModel.formatProperty().subscribe(this::choose);
        setOnAction(event -> viewModel.choose(getValue().id()));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, enter));
    }

    /// What is chosen; where it is found out, what was found.
    private final class Chosen extends ListCell<Format> {
        Chosen() {
            viewModel.previewProperty().subscribe(it -> say(getItem()));
        }

        @Override
        protected void updateItem(Format item, boolean empty) {
            super.updateItem(item, empty);
            say(item);
        }

        private void say(@Nullable Format item) {
            setText(item == null ? "" : words(item));
        }

        private String words(Format item) {
            return item.id().isEmpty()
                    ? viewModel
                            .previewProperty()
                            .get()
                            .map(it -> messages.of(said(), name(it.format())))
                            .orElse(item.name())
                    : getConverter().toString(item);
        }
    }

    private String said() {
        MappingViewModel mapping = viewModel.mapping();
        return mapping.known().isEmpty() && mapping.usedProperty().get().isEmpty()
                ? "import.preview.detected"
                : "import.preview.mapped";
    }

    private String name(String id) {
        return viewModel.formats().stream()
                .filter(it -> it.id().equals(id))
                .map(Format::name)
                .findFirst()
                .orElse(id);
    }

    private void choose(String id) {
        setValue(getItems().stream().filter(it -> it.id().equals(id)).findFirst().orElse(found));
    }

    private void press(KeyEvent event, Runnable enter) {
        switch (event.getCode()) {
            case ENTER -> {
                if (!isShowing()) {
                    event.consume();
                    enter.run();
                }
            }
            default -> {
                // The others are for the list.
            }
        }
    }
}
