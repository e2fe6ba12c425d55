package org.pairwright.ui.prompts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pairwright.domain.prompt.PromptTemplate;
import org.pairwright.domain.prompt.TemplateStatus;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.ui.kit.Signs;
import org.pairwright.ui.kit.Texts;

/// The templates by name, with where their latest versions stand.
final class LibraryList extends ListView<PromptTemplate> {
    private static final double WIDTH = 280;

    private final PromptsViewModel viewModel;
    private final PromptsWords words;
    private boolean showing;

    LibraryList(PromptsViewModel viewModel, PromptsWords words) {
        this.viewModel = viewModel;
        this.words = words;
        setId("prompts-list");
        setAccessibleText(words.messages().of("prompts.list.name"));
        getStyleClass().addAll("card", "prompts-list");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        setCellFactory(list -> new Cell());
        viewModel.libraryProperty().subscribe(() -> show());
        viewModel.version().shownProperty().subscribe(() -> show());
        getSelectionModel()
                .selectedItemProperty()
                .subscribe((before, now) -> {
                    if (!showing && now != null) {
                        viewModel.version().select(now.name());
                    }
                });
        show();
    }

    private void show() {
        showing = true;
        if (!getItems().equals(viewModel.libraryProperty().get().templates())) {
            getItems().setAll(viewModel.libraryProperty().get().templates());
        }
        viewModel
                .version()
                .shownProperty()
                .get()
                .flatMap(it -> viewModel.libraryProperty().get().template(it.template()))
                .ifPresent(getSelectionModel()::select);
        showing = false;
    }

    private final class Cell extends ListCell<PromptTemplate> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(PromptTemplate template, boolean empty) {
            super.updateItem(template, empty);
            if (empty || template == null) {
                setGraphic(null);
                return;
            }
            TemplateVersion latest = template.latest();
            TemplateStatus status = viewModel.libraryProperty().get().status(latest);
            Label stands =
                    Signs.on(Texts.of(words.status(status), "small", PromptsWords.tone(status)));
            HBox below =
                    new HBox(
                            8,
                            Texts.of(
                                    words.messages().of("prompts.version.number", latest.number()),
                                    "small",
                                    "muted"),
                            stands);
            below.setAlignment(Pos.CENTER_LEFT);
            VBox box = new VBox(2, Texts.of(template.name(), "strong"), below);
            box.setMinWidth(0);
            setGraphic(box);
        }
    }
}
