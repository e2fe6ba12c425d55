package org.pairwright.ui.importing;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pairwright.service.ImportPreview;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Lazily;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Page;
import org.pairwright.ui.kit.PartByPart;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;

/// What files look like before they are imported: as what they are read and why, which of their
/// fields say what, what they would bring, and their first pairs.
final class PreviewPane extends StackPane {
    private final PreviewViewModel viewModel;
    private final ImportWords words;
    private final Messages messages;
    private final FormatBox format;
    private final Lazily<MappingEditor> editor;
    private final Button map;
    private final Button start;
    private final VBox pairs = new VBox(12);
    private final PartByPart parts;
    private final BooleanProperty counted = new SimpleBooleanProperty();
    private boolean rowsMade;
    private boolean begun;

    /// @param parts makes its cards one after the other
    PreviewPane(
            ImportViewModel importing,
            PartByPart parts,
            ImportWords words,
            KeyMap keys,
            Messages messages) {
        viewModel = importing.preview();
        this.parts = parts;
        this.words = words;
        this.messages = messages;
        setId("import-preview");
        KeyButton buttons = new KeyButton(keys, messages);
        Runnable enter =
                () -> {
                    if (viewModel.readyProperty().get()) {
                        importing.start();
                    }
                };
        format = new FormatBox(viewModel, enter, messages);
        map = buttons.of("import-map", "import.preview.map", ImportActs.MAP, this::map);
        map.disableProperty()
                .bind(viewModel.mapping().files().groupProperty().map(it -> it.isEmpty()));
        editor =
                new Lazily<>(() ->
                        new MappingEditor(viewModel, this::rest, enter, words, buttons, messages));
        pairs.getChildren().setAll(Texts.of(messages.of("import.preview.pairs"), "card-title"));
        VBox reading = card();
        VBox count = card();
        VBox first = card();
        ObservableValue<Boolean> ready = viewModel.readyProperty();
        ready.subscribe(is -> {
            if (is && !counted.get()) {
                parts.soon(() -> fill(count, enter, buttons));
            }
        });
        count.visibleProperty().bind(Bindings.and(viewModel.readyProperty(), counted));
        count.managedProperty().bind(ready);
        first.visibleProperty().bind(ready);
        first.managedProperty().bind(ready);
        VBox cards = new VBox(12);
        viewModel
                .mapping()
                .openProperty()
                .subscribe(open ->
                        cards.getChildren()
                                .setAll(
                                        open
                                                ? List.of(reading, editor.get(), count, first)
                                                : List.of(reading, count, first)));
        Button back =
                buttons.of("import-back", "import.preview.back", ImportActs.BACK, importing::label);
        start =
                buttons.of(
                        "import-start", "import.preview.start", ImportActs.START, importing::start);
        start.getStyleClass().add("accent");
        start.disableProperty().bind(ready.map(is -> !is));
        viewModel.filesProperty().subscribe(files -> frame(files, cards, back));
        // After what they stand in.
        viewModel
                .filesProperty()
                .subscribe(files -> {
                    if (!files.isEmpty() && !begun) {
                        begun = true;
                        parts.fill(
                                reading,
                                List.of(
                                        choice(keys),
                                        new Found(viewModel, buttons, messages),
                                        new ChoicesRow(viewModel, messages)));
                        parts.soon(() -> first.getChildren().setAll(pairs));
                    }
                });
        viewModel.previewProperty().subscribe(it -> showPairs());
    }

    private HBox choice(KeyMap keys) {
        HBox choice =
                new HBox(
                        10,
                        Texts.of(messages.of("import.preview.format"), "card-title"),
                        format,
                        new KeyCap(keys, ImportActs.FORMAT));
        choice.setAlignment(Pos.CENTER_LEFT);
        return beside(choice, map);
    }

    private void fill(VBox count, Runnable enter, KeyButton buttons) {
        if (!count.getChildren().isEmpty()) {
            return;
        }
        Label title = Texts.of(messages.of("import.check.title"), "card-title");
        count.getChildren()
                .add(beside(title, new LicenseField(viewModel.choices(), enter, messages)));
        parts.soon(() -> {
            count.getChildren().add(new CheckStrip(viewModel, words, buttons, messages));
            counted.set(true);
        });
    }

    private static HBox beside(Node left, Node right) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(8, left, gap, right);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void frame(List<Path> files, VBox cards, Button back) {
        String title = messages.of("import.preview.title", words.names(files));
        ScrollPane scroll = Page.scrolledToEdge(cards);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Page page = new Page(title, back, start);
        getChildren().setAll(page);
        parts.soon(() -> page.show(scroll));
    }

    private static VBox card(Node... parts) {
        VBox card = new VBox(12, parts);
        card.getStyleClass().addAll("card", "page-card");
        return card;
    }

    /// Opens the list of formats.
    void chooseFormat() {
        // What is there but not seen yet takes no focus.
        parts.finish();
        format.requestFocus();
        format.show();
    }

    /// Lets a person say which field is what.
    void map() {
        viewModel.mapping().show();
        editor.get().begin();
    }

    /// Goes on to the next files to map.
    void mapNext() {
        editor.get().nextFiles();
    }

    /// Takes the keys out of the boxes.
    private void rest() {
        (start.isDisabled() ? map : start).requestFocus();
    }

    private void showPairs() {
        pairs.getChildren().remove(1, pairs.getChildren().size());
        pairs.getChildren()
                .add(
                        viewModel
                                .previewProperty()
                                .get()
                                .map(this::firstPairs)
                                .orElseGet(() -> muted("import.preview.looking")));
    }

    private Node firstPairs(ImportPreview preview) {
        if (preview.pairs().isEmpty()) {
            return muted("import.preview.noPairs");
        }
        FirstPairs rows = new FirstPairs(preview.pairs(), this::inTurn, words, messages);
        inTurn(() -> rowsMade = true);
        return rows;
    }

    /// The first rows come one after the other. Those that take their place later are quick, and
    /// nobody should see the place empty.
    private void inTurn(Runnable row) {
        if (rowsMade) {
            row.run();
        } else {
            parts.soon(row);
        }
    }

    private Node muted(String key) {
        return Wrapped.of(messages.of(key), "muted");
    }
}
