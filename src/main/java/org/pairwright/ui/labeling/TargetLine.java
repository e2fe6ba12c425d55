package org.pairwright.ui.labeling;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.pairwright.domain.CategoryTarget;
import org.pairwright.ui.kit.Messages;

/// How far the project is with its targets, in a word; each of them to who asks.
final class TargetLine extends Label {
    private final Messages messages;

    TargetLine(TargetKeeper targets, Messages messages) {
        this.messages = messages;
        setId("targets");
        getStyleClass().addAll("small", "muted");
        setMinWidth(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        targets.targetsProperty().subscribe(this::show);
    }

    private void show(List<CategoryTarget> targets) {
        setVisible(!targets.isEmpty());
        long wanted = targets.stream().mapToLong(CategoryTarget::wanted).sum();
        long there = targets.stream().mapToLong(it -> Math.min(it.found(), it.wanted())).sum();
        // What is missing is never rounded away.
        double share = wanted == 0 ? 0 : Math.floor(100.0 * there / wanted) / 100;
        setText(messages.of("label.foot.targets", share));
        String each =
                targets.stream()
                        .map(it ->
                                messages.of("label.targets.of", it.name(), it.found(), it.wanted()))
                        .collect(Collectors.joining("\n"));
        setAccessibleText(messages.of("label.targets.spoken", each));
        // Not before a mouse comes: each is a window of its own, which takes long to make.
        setOnMouseEntered(event -> setTooltip(new Tooltip(each)));
    }
}
