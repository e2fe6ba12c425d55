package org.pairwright.ui.kit.reading;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.pairwright.ui.kit.Clip;
import org.pairwright.ui.kit.Texts;

/// A piece of a block of code. The first has a line with the language and a button to copy.
final class CodeView extends BlockView {
    private static final double BESIDE = 14;
    private static final double ABOVE = 8;

    private final TextBlock text;
    private final Frame frame;

    CodeView(Block.Code code, Paper paper) {
        super(code, paper, new Course(paper.document()).isRightToLeft(code));
        text = new FlowBlock(paper.letters().code(paper.document(), code));
        frame =
                new Frame(
                        code, new SidewaysPane(text, paper.sidewaysOf(code.whole()), false), paper);
        getChildren().add(frame);
    }

    @Override
    Region content() {
        return frame;
    }

    @Override
    List<TextBlock> texts() {
        return List.of(text);
    }

    @Override
    List<Double> lineTops(double width) {
        double above = frame.linesBegin();
        return text.lineTops(Math.max(width, text.prefWidth(-1))).stream()
                .map(top -> above + top)
                .toList();
    }

    @Override
    boolean mayBeWide() {
        return true;
    }

    /// The box around the lines.
    private static final class Frame extends Region {
        private final HBox header = new HBox(8);
        private final SidewaysPane lines;
        private final double above;
        private final double below;

        Frame(Block.Code code, SidewaysPane lines, Paper paper) {
            this.lines = lines;
            above = code.first() ? ABOVE : 0;
            below = code.last() ? ABOVE : 0;
            getStyleClass().add("code-block");
            if (code.first()) {
                getStyleClass().add("first");
                fillHeader(code.whole(), paper);
                getChildren().add(header);
            }
            if (code.last()) {
                getStyleClass().add("last");
            }
            getChildren().add(lines);
        }

        private void fillHeader(Block.CodeBlock code, Paper paper) {
            String title =
                    code.title().isEmpty()
                            ? paper.messages().of("reading.code.plain")
                            : code.title();
            Button copy = new Button(paper.messages().of("reading.code.copy"));
            copy.getStyleClass().addAll("quiet-button", "code-copy");
            copy.setAccessibleText(paper.messages().of("reading.code.copy.spoken", title));
            copy.setOnAction(event -> {
                Clip.copy(paper.document().text().substring(code.start(), code.end()));
                copy.setText(paper.messages().of("reading.code.copied"));
            });
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            header.getStyleClass().add("code-header");
            header.setAlignment(Pos.CENTER_LEFT);
            header.getChildren().setAll(Texts.of(title, "small", "muted"), space, copy);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        private double headerHeight() {
            return header.getChildren().isEmpty() ? 0 : Math.ceil(header.prefHeight(-1));
        }

        double linesBegin() {
            return headerHeight() + above;
        }

        @Override
        protected double computePrefHeight(double width) {
            return headerHeight() + above + lines.prefHeight(width - 2 * BESIDE) + below;
        }

        @Override
        protected void layoutChildren() {
            if (getWidth() <= 0) {
                return;
            }
            double head = headerHeight();
            header.resizeRelocate(0, 0, getWidth(), head);
            lines.resizeRelocate(
                    BESIDE,
                    head + above,
                    Math.max(1, getWidth() - 2 * BESIDE),
                    getHeight() - head - above - below);
        }
    }
}
