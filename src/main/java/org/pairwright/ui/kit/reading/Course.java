package org.pairwright.ui.kit.reading;

import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;

/// Which way something runs that has words of its own both ways, or none: as the prose before it.
final class Course {
    private final Document document;

    Course(Document document) {
        this.document = document;
    }

    /// Whether the columns of a table follow one another from right to left. Where its cells all
    /// run one way, they say so themselves.
    boolean isRightToLeft(Block.Table table) {
        List<NodeOrientation> cells =
                table.grid().widest().stream()
                        .map(cell -> document.text().substring(cell.start(), cell.end()))
                        .flatMap(words -> TextDirection.said(words).stream())
                        .toList();
        boolean some = cells.contains(NodeOrientation.RIGHT_TO_LEFT);
        boolean all = some && !cells.contains(NodeOrientation.LEFT_TO_RIGHT);
        return all
                || (some
                        && before(table).orElse(cells.getFirst()) == NodeOrientation.RIGHT_TO_LEFT);
    }

    /// Whether what stands beside a block of code, such as the bar of a quote, stands at the right.
    boolean isRightToLeft(Block.Code code) {
        return before(code).filter(it -> it == NodeOrientation.RIGHT_TO_LEFT).isPresent();
    }

    private Optional<NodeOrientation> before(Block block) {
        for (int i = document.blockAt(block.start()) - 1; i >= 0; i--) {
            if (document.blocks().get(i) instanceof Block.Prose prose) {
                Optional<NodeOrientation> said =
                        TextDirection.said(document.text().substring(prose.start(), prose.end()));
                if (said.isPresent()) {
                    return said;
                }
            }
        }
        return Optional.empty();
    }
}
