package org.pairwright.ui.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.domain.FieldMapping;
import org.pairwright.domain.PairField;
import org.pairwright.service.FileGroup;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;

/// Where a person says which fields of a file are the prompt, the responses and the rest.
final class MappingEditor extends VBox {
    private static final List<PairField> REQUIRED =
            List.of(PairField.PROMPT, PairField.RESPONSE_A, PairField.RESPONSE_B);
    private static final List<PairField> MORE =
            List.of(
                    PairField.PREFERENCE,
                    PairField.CHOSEN,
                    PairField.REJECTED,
                    PairField.SOURCE_A,
                    PairField.SOURCE_B,
                    PairField.STRENGTH,
                    PairField.ANNOTATOR,
                    PairField.ID,
                    PairField.SYSTEM,
                    PairField.RESPONSES,
                    PairField.TOOLS,
                    PairField.SENSITIVE);
    private static final int COLUMNS_OF_MORE = 6;

    private final PreviewViewModel preview;
    private final MappingViewModel viewModel;
    private final Messages messages;
    private final MappingWords words;
    private final Runnable ready;
    private final Runnable enter;
    private final List<MappingCell> cells = new ArrayList<>();
    private final SeparatorRow separator;
    private final GridPane more;
    private final Button unfold;
    private final Button forget;
    private final Button next;
    private final Label files;
    private boolean beginning;
    private final Label said = Wrapped.of("", "small");

    /// @param ready nothing is left to be chosen
    /// @param enter imports, where that is possible
    MappingEditor(
            PreviewViewModel preview,
            Runnable ready,
            Runnable enter,
            ImportWords names,
            KeyButton buttons,
            Messages messages) {
        super(12);
        this.preview = preview;
        this.ready = ready;
        this.enter = enter;
        this.messages = messages;
        viewModel = preview.mapping();
        words = new MappingWords(preview, names, messages);
        files = Texts.of("", "small", "muted");
        files.setId("import-map-files");
        files.setMinWidth(0);
        next =
                buttons.of(
                        "import-map-next",
                        "import.map.next",
                        ImportActs.NEXT_FILES,
                        this::nextFiles);
        next.getStyleClass().add("quiet-button");
        next.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                nextFiles();
            }
        });
        setId("import-mapping");
        getStyleClass().addAll("card", "page-card");
        setAccessibleText(messages.of("import.map.title"));
        forget = buttons.of("import-map-forget", "import.map.forget", viewModel::forget);
        Button close = buttons.of("import-map-close", "import.map.close", this::leave);
        forget.getStyleClass().add("quiet-button");
        close.getStyleClass().add("quiet-button");
        unfold = buttons.of("import-map-more", "import.map.more", this::unfold);
        unfold.getStyleClass().add("quiet-button");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top =
                new HBox(
                        8,
                        Texts.of(messages.of("import.map.title"), "card-title"),
                        files,
                        gap,
                        next,
                        unfold,
                        forget,
                        close);
        top.setAlignment(Pos.CENTER_LEFT);
        said.setId("import-map-said");
        more = grid(MORE, COLUMNS_OF_MORE, false);
        separator = new SeparatorRow(viewModel.separator(), enter, this::leave, messages);
        getChildren().setAll(top, said, separator, grid(REQUIRED, REQUIRED.size(), true), more);
        bind();
    }

    private GridPane grid(List<PairField> fields, int columns, boolean required) {
        GridPane grid = new GridPane(16, 8);
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(100.0 / columns);
        grid.getColumnConstraints().setAll(Collections.nCopies(columns, column));
        IntStream.range(0, fields.size())
                .forEach(i -> grid.add(cell(fields.get(i), required), i % columns, i / columns));
        return grid;
    }

    private MappingCell cell(PairField field, boolean required) {
        FieldBox.Told told =
                new FieldBox.Told() {
                    @Override
                    public void choose(String path) {
                        viewModel.choose(field, path);
                    }

                    @Override
                    public void next() {
                        if (required || FieldMapping.CHOICE.contains(field)) {
                            MappingEditor.this.next(field);
                        }
                    }

                    @Override
                    public void enter() {
                        enter.run();
                    }

                    @Override
                    public void leave() {
                        ready.run();
                    }
                };
        MappingCell cell = new MappingCell(viewModel, field, required, told, messages);
        cells.add(cell);
        return cell;
    }

    private void bind() {
        visibleProperty().bind(viewModel.openProperty());
        managedProperty().bind(viewModel.openProperty());
        more.setVisible(false);
        more.managedProperty().bind(more.visibleProperty());
        unfold.visibleProperty().bind(more.visibleProperty().not());
        unfold.managedProperty().bind(unfold.visibleProperty());
        forget.managedProperty().bind(forget.visibleProperty());
        next.visibleProperty().bind(viewModel.files().groupsProperty().map(it -> it.size() > 1));
        next.managedProperty().bind(next.visibleProperty());
        files.visibleProperty().bind(next.visibleProperty());
        files.managedProperty().bind(next.visibleProperty());
        viewModel
                .fieldsProperty()
                .subscribe(found -> {
                    if (beginning && found.isPresent()) {
                        begin();
                    }
                });
        viewModel
                .mappingProperty()
                .subscribe(mapping -> {
                    if (MORE.stream().anyMatch(mapping.paths()::containsKey)) {
                        more.setVisible(true);
                    }
                });
        Stream.of(
                        viewModel.mappingProperty(),
                        viewModel.draftProperty(),
                        viewModel.fieldsProperty(),
                        viewModel.troubleProperty(),
                        viewModel.usedProperty(),
                        viewModel.files().groupProperty(),
                        viewModel.files().groupsProperty(),
                        preview.formatProperty(),
                        preview.previewProperty(),
                        preview.troubleProperty())
                .forEach(value -> value.subscribe(it -> say()));
    }

    private void say() {
        files.setText(words.files());
        MappingWords.Said now = words.now();
        said.setText(now.words());
        said.getStyleClass().removeAll("muted", "warn-text", "bad-text");
        said.getStyleClass().add(now.tone());
        forget.setVisible(words.canLeave());
        forget.setText(
                messages.of(
                        viewModel.draftProperty().get()
                                ? "import.map.discard"
                                : "import.map.forget"));
    }

    private void unfold() {
        more.setVisible(true);
        box(PairField.PREFERENCE).requestFocus();
    }

    private void leave() {
        viewModel.close();
        ready.run();
    }

    private FieldBox box(PairField field) {
        return cells.stream().filter(it -> it.field() == field).findFirst().orElseThrow().box();
    }

    /// Puts the first box that lacks something under the keys, with its list.
    void begin() {
        if (viewModel.files().groupProperty().get().filter(FileGroup::unparted).isPresent()) {
            separator.begin();
            return;
        }
        beginning = viewModel.fieldsProperty().get().isEmpty();
        missing(PairField.PROMPT)
                .ifPresentOrElse(this::lead, () -> box(PairField.PROMPT).requestFocus());
    }

    private void lead(PairField missing) {
        FieldBox box = box(missing);
        box.requestFocus();
        box.open();
    }

    /// What is missing first: beside a chosen response, the rejected one.
    private Optional<PairField> missing(PairField beside) {
        List<PairField> missing = viewModel.mappingProperty().get().missing();
        return missing.stream()
                .filter(it -> FieldMapping.CHOICE.containsAll(List.of(it, beside)))
                .findFirst()
                .or(() -> missing.stream().findFirst());
    }

    private void next(PairField chosen) {
        missing(chosen)
                .ifPresentOrElse(
                        this::lead,
                        viewModel.files().otherMisfit().isPresent() ? next::requestFocus : ready);
    }

    /// Goes on to the files of other fields.
    void nextFiles() {
        // What was typed is taken before another mapping stands in the boxes.
        next.requestFocus();
        viewModel.next();
        begin();
    }
}
