package org.pairwright.ui.kit.reading;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.pairwright.domain.Role;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// What stands beside a block: the bars of quotes, the markers of lists, who speaks.
final class Surroundings {
    private static final double ITEM = 26;
    private static final double QUOTE = 18;
    private static final double CARD = 16;
    static final double TURN = 88;
    private static final double BAR = 3;
    private static final double BESIDE_MARKER = 8;

    /// Something drawn beside the block.
    ///
    /// @param left where its column begins
    /// @param room how wide its column is
    /// @param joined whether it goes on from the block before
    private record Beside(Region node, double left, double room, boolean bar, boolean joined) {}

    private final Paper paper;
    private final boolean rightToLeft;
    private final double gap;
    private final List<Beside> beside = new ArrayList<>();
    private double width;

    Surroundings(Surround around, Paper paper, boolean rightToLeft) {
        this.paper = paper;
        this.rightToLeft = rightToLeft;
        gap = Math.rint(around.gap() * paper.letters().size());
        for (int i = 0; i < around.levels().size(); i++) {
            add(around.levels().get(i), i < around.joined());
        }
    }

    private void add(Level level, boolean joined) {
        switch (level) {
            case Level.Item item -> {
                if (!item.marker().isEmpty()) {
                    Label marker = Texts.of(item.marker(), "list-marker");
                    marker.setFont(paper.letters().body());
                    marker.setAlignment(rightToLeft ? Pos.TOP_LEFT : Pos.TOP_RIGHT);
                    addBeside(marker, paper.scaled(ITEM), false, false);
                }
                width += paper.scaled(ITEM);
            }
            case Level.Quote quote -> {
                addBeside(bar("quote-bar"), BAR, true, joined);
                width += paper.scaled(QUOTE);
            }
            case Level.Card card -> {
                addBeside(bar("card-bar"), BAR, true, joined);
                width += paper.scaled(CARD);
            }
            case Level.Turn speaker -> {
                if (speaker.first()) {
                    Label chip = Texts.of(nameOf(speaker.role(), paper.messages()), "role-chip");
                    chip.getStyleClass().add(speaker.role().code());
                    addBeside(chip, TURN, false, false);
                }
                width += TURN;
            }
        }
    }

    private void addBeside(Region node, double room, boolean bar, boolean joined) {
        double left = width;
        beside.add(new Beside(node, left, room, bar, joined));
    }

    private static Region bar(String styleClass) {
        Region bar = new Region();
        bar.getStyleClass().add(styleClass);
        return bar;
    }

    private static String nameOf(Role role, Messages messages) {
        return switch (role) {
            case SYSTEM -> messages.of("reading.role.system");
            case USER -> messages.of("reading.role.user");
            case ASSISTANT -> messages.of("reading.role.assistant");
            case TOOL -> messages.of("reading.role.tool");
        };
    }

    List<Node> nodes() {
        return beside.stream().<Node>map(Beside::node).toList();
    }

    /// The space above the block.
    double gap() {
        return gap;
    }

    /// How much narrower the content is for what stands beside it.
    double width() {
        return width;
    }

    /// Where the content begins in a line of that width.
    double left(double line) {
        return rightToLeft ? 0 : width;
    }

    /// @param baseline where the first line of the content begins in it
    void layOut(double line, double height, double baseline) {
        for (Beside part : beside) {
            if (part.bar()) {
                double top = part.joined() ? 0 : gap;
                double left = rightToLeft ? line - part.left() - BAR : part.left();
                part.node().resizeRelocate(left, top, BAR, height - top);
            } else if (part.node().getStyleClass().contains("role-chip")) {
                double chip =
                        Math.ceil(Math.max(part.node().minWidth(-1), part.node().prefWidth(-1)));
                double tall = part.node().prefHeight(-1);
                // A line of code is lower than one of prose.
                double first = Math.min(paper.letters().lineHeight(), height - gap);
                double middle = (first - tall) / 2;
                double left = rightToLeft ? line - part.left() - chip : part.left();
                part.node().resizeRelocate(left, gap + middle, chip, tall);
            } else {
                double room = Math.max(part.room(), part.node().prefWidth(-1) + BESIDE_MARKER);
                double tall = part.node().prefHeight(-1);
                double middle = (paper.letters().lineHeight() - tall) / 2;
                double left =
                        rightToLeft
                                ? line - part.left() - part.room() + BESIDE_MARKER
                                : part.left() + part.room() - room;
                part.node()
                        .resizeRelocate(left, gap + baseline + middle, room - BESIDE_MARKER, tall);
            }
        }
    }
}
