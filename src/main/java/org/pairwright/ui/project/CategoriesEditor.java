package org.pairwright.ui.project;

import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.ui.kit.Messages;

/// Where hazard categories are written.
final class CategoriesEditor extends VBox {
    private static final double CODE = 240;

    private final TaxonomyDraft draft;
    private final Messages messages;
    private final LineParts parts;
    private final VBox lines = new VBox(12);
    private final Button add = new Button();

    CategoriesEditor(TaxonomyDraft draft, Messages messages) {
        super(12);
        this.draft = draft;
        this.messages = messages;
        parts = new LineParts(messages);
        add.setText(messages.of("project.category.add"));
        add.setId("add-category");
        add.setOnAction(event -> draft.add());
        getChildren().setAll(lines, add);
        draft.categories().addListener((ListChangeListener<CategoryDraft>) change -> show());
        show();
    }

    private void show() {
        lines.getChildren()
                .setAll(
                        IntStream.range(0, draft.categories().size())
                                .mapToObj(at -> line(draft.categories().get(at), at + 1))
                                .toList());
        add.setDisable(draft.categories().size() >= TaxonomyDraft.MOST);
    }

    private Node line(CategoryDraft category, int number) {
        String id = "category-" + number;
        TextField name = parts.field(id + "-name", "project.category.oneName");
        name.textProperty().bindBidirectional(category.nameProperty());
        HBox.setHgrow(name, Priority.ALWAYS);
        TextField code = parts.field(id + "-code", "project.category.code");
        code.textProperty().bindBidirectional(category.codeProperty());
        // Decisions are known by it.
        code.setEditable(!category.isKnown());
        code.setFocusTraversable(!category.isKnown());
        code.setMinWidth(CODE);
        code.setMaxWidth(CODE);
        if (category.isKnown()) {
            code.getStyleClass().add("settled");
        }
        TextArea definition = new TextArea();
        definition.setId(id + "-definition");
        definition.setPrefRowCount(2);
        definition.setWrapText(true);
        definition.setPromptText(messages.of("project.category.definition"));
        definition.setAccessibleText(messages.of("project.category.definition"));
        definition.textProperty().bindBidirectional(category.definitionProperty());
        HBox head =
                new HBox(
                        8,
                        name,
                        code,
                        parts.icon(
                                id + "-up",
                                Feather.ARROW_UP,
                                "project.category.up",
                                number == 1,
                                () -> draft.moveUp(category)),
                        parts.icon(
                                id + "-remove",
                                Feather.X,
                                "project.category.remove",
                                false,
                                () -> draft.remove(category)));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox line = new VBox(6, head, definition);
        line.getStyleClass().add("criterion-line");
        return line;
    }
}
