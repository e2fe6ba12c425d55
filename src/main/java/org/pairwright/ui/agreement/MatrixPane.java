package org.pairwright.ui.agreement;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.pairwright.service.agreement.LabelType;
import org.pairwright.ui.kit.Dropdown;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.PageByPart;
import org.pairwright.ui.kit.exhibit.Exhibit;
import org.pairwright.ui.kit.exhibit.ExhibitCard;
import org.pairwright.ui.kit.exhibit.ExhibitCards;
import org.pairwright.ui.kit.exhibit.ExhibitHost;

/// What one annotator takes for what, and below it the choice of another.
final class MatrixPane extends VBox {
    private static final int ROWS = 14;

    /// The narrowest card has room for this.
    private static final double WIDEST = 300;

    private final MatrixViewModel viewModel;
    private final ExhibitHost host;
    private final PageByPart page;
    private final KeyMap keys;
    private final Messages messages;
    private final VBox shown = new VBox();

    /// @param cards those that it stands among
    MatrixPane(MatrixViewModel viewModel, ExhibitCards cards) {
        this.viewModel = viewModel;
        host = cards.host();
        page = cards.page();
        keys = cards.keys();
        messages = cards.messages();
        FlowPane choices = new FlowPane(8, 6, who());
        if (viewModel.types().size() > 1) {
            choices.getChildren().add(type());
        }
        choices.getStyleClass().add("agreement-choices");
        // Else as wide as the longest name, whatever its box may be at most.
        choices.setMinWidth(0);
        getChildren().setAll(shown, choices);
        getStyleClass().add("card");
        page.soon(() -> page.keep(viewModel.exhibitProperty().subscribe(this::show)));
    }

    private ComboBox<String> who() {
        ComboBox<String> box =
                Dropdown.of(
                        "agreement-matrix-who",
                        messages.of("agreement.matrix.who"),
                        viewModel.annotators(),
                        it -> it);
        box.setVisibleRowCount(ROWS);
        box.setMaxWidth(WIDEST);
        page.keep(viewModel.annotatorProperty().subscribe(now -> now.ifPresent(box::setValue)));
        box.setOnAction(event -> Optional.ofNullable(box.getValue()).ifPresent(viewModel::choose));
        page.keep(
                viewModel
                        .typeProperty()
                        .subscribe(now -> {
                            if (!box.getItems().equals(viewModel.annotators())) {
                                box.getItems().setAll(viewModel.annotators());
                            }
                        }));
        return box;
    }

    private ComboBox<LabelType> type() {
        ComboBox<LabelType> box =
                Dropdown.of(
                        "agreement-matrix-type",
                        messages.of("agreement.matrix.type"),
                        viewModel.types(),
                        viewModel::name);
        page.keep(viewModel.typeProperty().subscribe(now -> now.ifPresent(box::setValue)));
        box.setOnAction(event -> Optional.ofNullable(box.getValue()).ifPresent(viewModel::choose));
        return box;
    }

    private void show(Optional<Exhibit> exhibit) {
        shown.getChildren().setAll(exhibit.map(this::card).stream().toList());
    }

    /// Without an edge of its own, which the choices share.
    private ExhibitCard card(Exhibit exhibit) {
        ExhibitCard card = new ExhibitCard(exhibit, host, keys, messages);
        card.getStyleClass().remove("card");
        card.getStyleClass().add("agreement-chosen");
        return card;
    }
}
