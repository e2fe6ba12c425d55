package org.pairwright.ui.importing;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.pairwright.domain.PairChoice;
import org.pairwright.ui.kit.Latecomers;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Texts;

/// The choices of an import besides its format; each is there only where it makes a difference.
final class ChoicesRow extends FlowPane {
    private final PreviewViewModel preview;
    private final ChoicesViewModel viewModel;
    private final Messages messages;

    ChoicesRow(PreviewViewModel preview, Messages messages) {
        super(32, 8);
        this.preview = preview;
        this.messages = messages;
        viewModel = preview.choices();
        setId("import-choices");
        setRowValignment(VPos.CENTER);
        visibleProperty()
                .bind(Bindings.or(viewModel.severalProperty(), viewModel.decidedProperty()));
        managedProperty().bind(visibleProperty());
        Latecomers.join(this, visibleProperty(), () -> List.of(pairs(), gold()));
    }

    private Node pairs() {
        Segments<PairChoice> segments =
                new Segments<PairChoice>(viewModel::choose)
                        .add(
                                PairChoice.ALL,
                                "import-pairs-all",
                                messages.of("import.pairs.all"),
                                messages.of("import.pairs.allSpoken"))
                        .add(
                                PairChoice.ADJACENT,
                                "import-pairs-adjacent",
                                messages.of("import.pairs.adjacent"),
                                messages.of("import.pairs.adjacentSpoken"))
                        .add(
                                PairChoice.BEST_WORST,
                                "import-pairs-best-worst",
                                messages.of("import.pairs.bestWorst"),
                                messages.of("import.pairs.bestWorstSpoken"));
        for (ObservableValue<?> value :
                List.of(viewModel.pairsProperty(), preview.troubleProperty())) {
            value.subscribe(it ->
                    segments.show(viewModel.taken(preview.troubleProperty().get().isEmpty())));
        }
        Label label = Texts.of(messages.of("import.pairs.name"), "small", "muted");
        HBox line = new HBox(8, label, segments);
        line.setAlignment(Pos.CENTER_LEFT);
        there(line, viewModel.severalProperty());
        return line;
    }

    private Node gold() {
        CheckBox box = new CheckBox(messages.of("import.gold.name"));
        box.setId("import-gold");
        viewModel.goldProperty().subscribe(box::setSelected);
        box.selectedProperty().subscribe((before, now) -> viewModel.takeForGold(now));
        there(box, viewModel.decidedProperty());
        return box;
    }

    private static void there(Node node, ObservableValue<Boolean> is) {
        node.visibleProperty().bind(is);
        node.managedProperty().bind(is);
    }
}
