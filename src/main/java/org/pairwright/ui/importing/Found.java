package org.pairwright.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pairwright.domain.SavedMapping;
import org.pairwright.service.ImportPreview;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Signs;
import org.pairwright.ui.kit.Wrapped;

/// As what files are read and why, or why they can't be.
final class Found extends VBox {
    private static final double THREE_LINES = 51;

    private final PreviewViewModel viewModel;
    private final KeyButton buttons;
    private final Messages messages;

    Found(PreviewViewModel viewModel, KeyButton buttons, Messages messages) {
        super(4);
        this.viewModel = viewModel;
        this.buttons = buttons;
        this.messages = messages;
        setId("import-found");
        viewModel.previewProperty().subscribe(it -> show());
        viewModel.troubleProperty().subscribe(it -> show());
        viewModel.mapping().openProperty().subscribe(it -> show());
        viewModel.mapping().usedProperty().subscribe(it -> show());
        viewModel.readyProperty().subscribe(it -> show());
    }

    private void show() {
        Optional<Trouble> trouble = viewModel.troubleProperty().get();
        Optional<ImportPreview> preview = viewModel.previewProperty().get();
        getChildren()
                .setAll(
                        trouble.map(this::trouble)
                                .or(() -> preview.map(this::reasons))
                                .orElseGet(() -> List.of(line(waiting(), "muted"))));
    }

    private String waiting() {
        return messages.of(
                viewModel.mapping().lacking().isEmpty()
                        ? "import.preview.looking"
                        : "import.map.incomplete");
    }

    private List<Node> trouble(Trouble trouble) {
        return switch (trouble) {
            case Trouble.Unreadable(String what) ->
                    List.of(line(what, "bad-text"), line(messages.of(wayOn()), "muted"));
            case Trouble.Unpaired(String what) -> List.of(line(what, "warn-text"));
            case Trouble.Unparted(String file, String what) ->
                    List.of(
                            line(messages.of("import.preview.unparted", file), "warn-text"),
                            brief(what));
            case Trouble.Unmapped(String file, String what) ->
                    isMapped()
                            ? List.of(line(what, "bad-text"))
                            : List.of(
                                    line(
                                            messages.of("import.preview.unmapped", file),
                                            unmappedTone()),
                                    brief(what));
        };
    }

    /// Where nobody chose a format, another one is no way out.
    private String wayOn() {
        return viewModel.formatProperty().get().isEmpty()
                ? "import.preview.unreadable"
                : "import.preview.trouble";
    }

    /// Below, the mapping says in amber what is still missing; once is enough.
    private String unmappedTone() {
        return viewModel.mapping().openProperty().get() ? "text" : "warn-text";
    }

    private boolean isMapped() {
        MappingViewModel mapping = viewModel.mapping();
        return mapping.files().misfit().filter(mapping::isMapped).isPresent();
    }

    /// The beginning of what may list many fields.
    private static Label brief(String words) {
        Label label = line(words, "small", "muted");
        label.setMaxHeight(THREE_LINES);
        return label;
    }

    private List<Node> reasons(ImportPreview preview) {
        String file = String.valueOf(preview.file().getFileName());
        Label why = line(String.join(" ", preview.reasons()), "small", "muted");
        why.setId("import-why");
        List<Node> said = new ArrayList<>();
        if (preview.files() > 1) {
            said.add(line(messages.of("import.preview.readFirst", file, preview.files()), "text"));
        }
        said.add(why);
        MappingViewModel mapping = viewModel.mapping();
        if (!mapping.openProperty().get() && viewModel.formatProperty().get().isEmpty()) {
            mapping.usedProperty().get().ifPresent(it -> said.addFirst(before(it)));
        }
        return said;
    }

    private Node before(SavedMapping mapping) {
        Label words = line(MappingWords.fromBefore(mapping, messages), "good-text");
        words.setId("import-mapped-before");
        Button forget =
                buttons.of("import-forget", "import.map.forget", viewModel.mapping()::forget);
        forget.getStyleClass().add("quiet-button");
        HBox line = new HBox(12, words, forget);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label line(String words, String... tones) {
        return Signs.on(Wrapped.of(words, tones));
    }
}
