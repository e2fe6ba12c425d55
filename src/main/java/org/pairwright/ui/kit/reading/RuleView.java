package org.pairwright.ui.kit.reading;

import java.util.List;
import javafx.scene.layout.Region;

/// A line across.
final class RuleView extends BlockView {
    private final Region line = new Region();

    RuleView(Block.Rule rule, Paper paper) {
        super(rule, paper, false);
        line.getStyleClass().add("rule");
        line.setPrefHeight(1);
        getChildren().add(line);
    }

    @Override
    Region content() {
        return line;
    }

    @Override
    List<TextBlock> texts() {
        return List.of();
    }
}
