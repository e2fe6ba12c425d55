package org.pairwright.ui.kit.reading;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import org.pairwright.domain.Role;

/// A paragraph or a heading.
final class ProseView extends BlockView {
    private final TextBlock text;
    private final List<Mark> grounds;

    ProseView(Block.Prose prose, Paper paper) {
        super(prose, paper, runsRightToLeft(prose, paper));
        text =
                TextBlock.of(
                        paper.letters()
                                .prose(
                                        paper.document(),
                                        prose.start(),
                                        prose.end(),
                                        prose.face(),
                                        prose.runs()));
        text.getStyleClass().add("face-" + prose.face().name().toLowerCase(Locale.ROOT));
        if (prose.around().levels().stream().anyMatch(ProseView::isSystem)) {
            text.getStyleClass().add("of-system");
        }
        grounds = groundsOf(prose.runs());
        getChildren().add(text);
        mark(List.of());
    }

    private static boolean isSystem(Level level) {
        return level instanceof Level.Turn turn && turn.role() == Role.SYSTEM;
    }

    private static boolean runsRightToLeft(Block.Prose prose, Paper paper) {
        String words = paper.document().text().substring(prose.start(), prose.end());
        return TextDirection.of(words) == NodeOrientation.RIGHT_TO_LEFT;
    }

    /// What stands on a ground of its own.
    static List<Mark> groundsOf(List<Run> runs) {
        return runs.stream()
                .filter(run -> run.is(Style.CODE) || run.is(Style.MATH))
                .map(run -> new Mark(MarkKind.CODE, run.start(), run.end()))
                .toList();
    }

    @Override
    void mark(List<Mark> marks) {
        super.mark(Stream.concat(grounds.stream(), marks.stream()).toList());
    }

    @Override
    Region content() {
        return text;
    }

    @Override
    List<Double> lineTops(double width) {
        return text.lineTops(width);
    }

    @Override
    List<TextBlock> texts() {
        return List.of(text);
    }
}
