package org.pairwright.ui.data;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.domain.Facet;
import org.pairwright.domain.LabelState;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// The values that pairs can be narrowed down to, each with how many pairs it leaves.
final class FacetPane extends VBox {
    private static final double WIDTH = 232;
    private static final double ROW = 30;

    private final FacetsViewModel viewModel;
    private final Runnable toTable;
    private final FacetWords words;
    private final Messages messages;
    private final ListView<FacetsViewModel.Entry> list = new ListView<>();

    /// @param toTable leads back to what was found
    FacetPane(FacetsViewModel viewModel, Runnable toTable, DataWords words, Messages messages) {
        this.viewModel = viewModel;
        this.toTable = toTable;
        this.words = new FacetWords(words, messages);
        this.messages = messages;
        setId("data-facets");
        getStyleClass().addAll("card", "facet-card");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        visibleProperty().bind(viewModel.openProperty());
        managedProperty().bind(visibleProperty());
        Label counting = Texts.of(messages.of("data.facets.counting"), "small", "muted");
        counting.visibleProperty().bind(viewModel.countingProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new Button("", new FontIcon(Feather.X));
        close.setId("facets-close");
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(messages.of("data.facets.close"));
        close.setOnAction(event -> {
            viewModel.toggle();
            toTable.run();
        });
        HBox title =
                new HBox(
                        8,
                        Texts.of(messages.of("data.facets.title"), "card-title"),
                        gap,
                        counting,
                        close);
        title.setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("facet-title");
        list.setId("facet-list");
        list.setAccessibleText(messages.of("data.facets.title"));
        list.setFixedCellSize(ROW);
        list.setCellFactory(cells -> new EntryCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        viewModel.entries().addListener((InvalidationListener) change -> refresh());
        refresh();
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(title, list);
    }

    private void press(KeyEvent event) {
        FacetsViewModel.Entry chosen = list.getSelectionModel().getSelectedItem();
        if ((event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)
                && chosen != null) {
            event.consume();
            viewModel.choose(chosen);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            toTable.run();
        }
    }

    /// Shows the lines as they are now, and stays at the value that was selected.
    private void refresh() {
        MultipleSelectionModel<FacetsViewModel.Entry> selection = list.getSelectionModel();
        int before = selection.getSelectedIndex();
        FacetsViewModel.Entry selected = selection.getSelectedItem();
        list.getItems().setAll(viewModel.entries());
        if (selected != null && !list.getItems().isEmpty()) {
            int place =
                    IntStream.range(0, list.getItems().size())
                            .filter(it -> list.getItems().get(it).isSame(selected))
                            .findFirst()
                            .orElse(Math.min(before, list.getItems().size() - 1));
            selection.clearAndSelect(place);
            keepInSight(place);
        }
        startAtFirstValue();
    }

    /// There may be more lines above it than before.
    private void keepInSight(int place) {
        if (list.isFocused() && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            list.layout();
            flow.scrollTo(place);
        }
    }

    /// Goes to the values.
    void focusList() {
        list.requestFocus();
        startAtFirstValue();
    }

    /// Once there is one.
    private void startAtFirstValue() {
        boolean first = list.getSelectionModel().getSelectedIndex() <= 0;
        if (list.isFocused() && first && list.getItems().size() > 1) {
            list.getSelectionModel().select(1);
        }
    }

    /// A value with a sign where it is asked for, or what the values below are of.
    private final class EntryCell extends ListCell<FacetsViewModel.Entry> {
        private final FontIcon sign = new FontIcon(Feather.SQUARE);
        private final Label name = Texts.of("", "small");
        private final Label pairs = Texts.of("", "small", "muted", "figures");
        private final HBox line;

        EntryCell() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            name.setMinWidth(0);
            pairs.setMinWidth(USE_PREF_SIZE);
            sign.getStyleClass().add("facet-sign");
            line = new HBox(8, sign, name, gap, pairs);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("facet-line");
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (!isEmpty()) {
                    viewModel.choose(getItem());
                }
            });
        }

        @Override
        protected void updateItem(FacetsViewModel.Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            getStyleClass().removeAll("facet-heading", "facet-chosen");
            if (empty || entry == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            boolean heading = entry.isHeading();
            sign.setVisible(!heading);
            sign.setManaged(!heading);
            sign.setIconCode(sign(entry));
            name.setText(
                    heading
                            ? words.facet(entry.facet(), entry.field())
                            : words.value(entry.facet(), entry.value()));
            pairs.setText(pairs(entry));
            String among =
                    heading && entry.pairs() > 0
                            ? messages.of("data.facets.among", entry.pairs())
                            : "";
            String tip = isAgreed(entry) ? messages.of("data.facets.agreed") : among;
            setTooltip(tip.isEmpty() ? null : new Tooltip(tip));
            if (heading) {
                getStyleClass().add("facet-heading");
            } else if (entry.chosen()) {
                getStyleClass().add("facet-chosen");
            }
            setAccessibleText(
                    heading
                            ? Stream.of(name.getText(), among)
                                    .filter(it -> !it.isEmpty())
                                    .collect(Collectors.joining(". "))
                            : messages.of(
                                    entry.chosen() ? "data.facets.chosen" : "data.facets.value",
                                    name.getText(),
                                    entry.pairs()));
            setGraphic(line);
        }

        private static boolean isAgreed(FacetsViewModel.Entry entry) {
            return !entry.isHeading()
                    && entry.facet() == Facet.STATE
                    && LabelState.of(entry.value()).equals(Optional.of(LabelState.AGREED));
        }

        private static Feather sign(FacetsViewModel.Entry entry) {
            if (entry.isAlone()) {
                return entry.chosen() ? Feather.CHECK_CIRCLE : Feather.CIRCLE;
            }
            return entry.chosen() ? Feather.CHECK_SQUARE : Feather.SQUARE;
        }

        private String pairs(FacetsViewModel.Entry entry) {
            if (!entry.isHeading()) {
                return messages.of("data.number", entry.pairs());
            }
            return entry.pairs() == 0 ? "" : messages.of("data.facets.first", entry.pairs());
        }
    }
}
