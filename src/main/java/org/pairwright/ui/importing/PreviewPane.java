package org.pairwright.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pairwright.service.ImportPreview;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Page;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;

/// What files look like before they are imported: as what they are read and why, what they would
/// bring, and their first pairs.
final class PreviewPane extends StackPane {
    private final PreviewViewModel viewModel;
    private final ImportWords words;
    private final Messages messages;
    private final FormatBox format;
    private final VBox found = new VBox(4);
    private final VBox pairs = new VBox(12);

    PreviewPane(ImportViewModel importing, ImportWords words, KeyMap keys, Messages messages) {
        viewModel = importing.preview();
        this.words = words;
        this.messages = messages;
        setId("import-preview");
        KeyButton buttons = new KeyButton(keys, messages);
        format =
                new FormatBox(
                        viewModel,
                        () -> {
                            if (viewModel.troubleProperty().get().isEmpty()) {
                                importing.start();
                            }
                        },
                        messages);
        HBox choice =
                new HBox(
                        10,
                        Texts.of(messages.of("import.preview.format"), "card-title"),
                        format,
                        new KeyCap(keys, ImportActs.FORMAT));
        choice.setAlignment(Pos.CENTER_LEFT);
        found.setId("import-found");
        pairs.getChildren().setAll(Texts.of(messages.of("import.preview.pairs"), "card-title"));
        VBox count =
                card(
                        Texts.of(messages.of("import.check.title"), "card-title"),
                        new CheckStrip(viewModel, words, buttons, messages));
        VBox first = card(pairs);
        ObservableValue<Boolean> readable = viewModel.troubleProperty().map(Optional::isEmpty);
        for (VBox card : List.of(count, first)) {
            card.visibleProperty().bind(readable);
            card.managedProperty().bind(readable);
        }
        VBox cards = new VBox(12, card(choice, found), count, first);
        Button back =
                buttons.of("import-back", "import.preview.back", ImportActs.BACK, importing::label);
        Button start =
                buttons.of(
                        "import-start", "import.preview.start", ImportActs.START, importing::start);
        start.getStyleClass().add("accent");
        start.disableProperty().bind(readable.map(is -> !is));
        viewModel.filesProperty().subscribe(files -> frame(files, cards, back, start));
        viewModel.previewProperty().subscribe(it -> show());
        viewModel.troubleProperty().subscribe(it -> show());
    }

    private void frame(List<Path> files, VBox cards, Button back, Button start) {
        String title = messages.of("import.preview.title", words.names(files));
        ScrollPane scroll = Page.scrolled(cards);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(new Page(title, back, start).show(scroll));
    }

    private static VBox card(Node... parts) {
        VBox card = new VBox(12, parts);
        card.getStyleClass().addAll("card", "page-card");
        return card;
    }

    /// Opens the list of formats.
    void chooseFormat() {
        format.requestFocus();
        format.show();
    }

    private void show() {
        Optional<Failure> trouble = viewModel.troubleProperty().get();
        Optional<ImportPreview> preview = viewModel.previewProperty().get();
        List<Node> said =
                trouble.map(this::trouble)
                        .or(() -> preview.map(this::reasons))
                        .orElseGet(() ->
                                List.of(line(messages.of("import.preview.looking"), "muted")));
        found.getChildren().setAll(said);
        pairs.getChildren().remove(1, pairs.getChildren().size());
        pairs.getChildren()
                .add(
                        preview.map(this::firstPairs)
                                .orElseGet(() ->
                                        line(messages.of("import.preview.looking"), "muted")));
    }

    private Node firstPairs(ImportPreview preview) {
        return preview.pairs().isEmpty()
                ? line(messages.of("import.preview.noPairs"), "muted")
                : new FirstPairs(preview.pairs(), words, messages);
    }

    private List<Node> trouble(Failure failure) {
        return List.of(
                line(failure.what(), "bad-text"),
                line(messages.of("import.preview.trouble"), "muted"));
    }

    private List<Node> reasons(ImportPreview preview) {
        String file = String.valueOf(preview.file().getFileName());
        Label first =
                line(
                        preview.files() > 1
                                ? messages.of(
                                        "import.preview.readFirst",
                                        file,
                                        preview.format(),
                                        preview.files())
                                : messages.of("import.preview.read", file, preview.format()),
                        "text");
        Label why = line(String.join(" ", preview.reasons()), "small", "muted");
        why.setId("import-why");
        return List.of(first, why);
    }

    private static Label line(String words, String... tones) {
        return Wrapped.of(words, tones);
    }
}
