package org.pairwright.ui.kit.reading;

import org.commonmark.node.CustomNode;

/// A formula, as it was typed, with its signs around it.
final class MathNode extends CustomNode {
    private final String literal;

    MathNode(String literal) {
        this.literal = literal;
    }

    String literal() {
        return literal;
    }
}
