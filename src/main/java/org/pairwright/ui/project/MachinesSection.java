package org.pairwright.ui.project;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pairwright.domain.MachineHelp;
import org.pairwright.domain.QueueOrder;
import org.pairwright.domain.Suggestions;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;

/// Whether people are shown what machines found, and whether the queue goes by it.
final class MachinesSection extends VBox {
    private static final double NAMES = 200;

    private final Messages messages;
    private final Segments<Suggestions> suggestions;
    private final Segments<QueueOrder> order;

    MachinesSection(MachinesViewModel viewModel, Messages messages) {
        super(16);
        this.messages = messages;
        setId("project-machines");
        suggestions =
                new Segments<>(viewModel::suggest)
                        .add(
                                Suggestions.OFF,
                                "machines-suggestions-off",
                                messages.of("project.machines.off"),
                                messages.of("project.machines.off.spoken"))
                        .add(
                                Suggestions.AFTER,
                                "machines-suggestions-after",
                                messages.of("project.machines.after"),
                                messages.of("project.machines.after.spoken"));
        order =
                new Segments<>(viewModel::order)
                        .add(
                                QueueOrder.ADDED,
                                "machines-order-added",
                                messages.of("project.machines.added"),
                                messages.of("project.machines.added.spoken"))
                        .add(
                                QueueOrder.SCORE_DESC,
                                "machines-order-highest",
                                messages.of("project.machines.highest"),
                                messages.of("project.machines.highest.spoken"))
                        .add(
                                QueueOrder.SCORE,
                                "machines-order-lowest",
                                messages.of("project.machines.lowest"),
                                messages.of("project.machines.lowest.spoken"));
        boolean refused = !viewModel.refusal().isEmpty();
        suggestions.setDisable(refused);
        order.setDisable(refused);
        Label problem = Texts.of("", "bad-text");
        problem.setId("machines-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(viewModel.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren()
                .setAll(
                        Texts.of(messages.of("project.machines.name"), "card-title"),
                        new VBox(
                                4,
                                line("project.machines.suggestions", suggestions),
                                note("project.machines.suggestions.what")),
                        new VBox(
                                4,
                                line("project.machines.order", order),
                                note("project.machines.order.what")),
                        problem);
        viewModel.chosenProperty().subscribe(this::show);
    }

    private void show(MachineHelp help) {
        suggestions.show(Optional.of(help.suggestions()));
        order.show(Optional.of(help.queueOrder()));
    }

    private Node line(String name, Node choices) {
        Label words = Texts.of(messages.of(name));
        words.setMinWidth(NAMES);
        HBox line = new HBox(16, words, choices);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node note(String words) {
        return Wrapped.of(messages.of(words), "small", "muted");
    }
}
