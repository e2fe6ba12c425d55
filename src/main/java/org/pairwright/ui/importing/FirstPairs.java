package org.pairwright.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.pairwright.service.ImportPreview;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;
import org.pairwright.ui.kit.reading.PlainLine;
import org.pairwright.ui.kit.reading.PlainText;

/// The first pairs of a file, as they will be read. Their text is only shown, whatever it says.
final class FirstPairs extends GridPane {
    /// So many of each text at most, whatever the text.
    private static final int LINES = 2;

    /// Of letters, in pixels, as the style sheet has them.
    private static final double SMALL = 12;

    /// A label that lacks a part of a pixel leaves out a line.
    private static final double ROUNDING = 4;

    private static final int HEADED = 5;
    private static final double NARROW = 56;
    private static final double WIDE = 132;

    private final ImportWords words;
    private final Messages messages;

    /// @param parts adds row after row, and lets them be seen when all are there
    FirstPairs(
            List<ImportPreview.Row> pairs,
            Consumer<Runnable> parts,
            ImportWords words,
            Messages messages) {
        this.words = words;
        this.messages = messages;
        setId("import-pairs");
        getStyleClass().add("first-pairs");
        setHgap(16);
        setVgap(8);
        setAccessibleText(messages.of("import.preview.pairs"));
        getColumnConstraints()
                .setAll(fixed(NARROW), growing(26), growing(32), growing(32), fixed(WIDE));
        setVisible(false);
        parts.accept(this::addHead);
        boolean several = pairs.stream().map(ImportPreview.Row::file).distinct().count() > 1;
        Optional<Path> above = Optional.empty();
        for (ImportPreview.Row pair : pairs) {
            boolean another = several && !above.equals(Optional.of(pair.file()));
            above = Optional.of(pair.file());
            parts.accept(() -> add(pair, another));
        }
        parts.accept(() -> setVisible(true));
    }

    private void addHead() {
        addRow(
                0,
                heading(messages.of("import.problem.lineName")),
                heading(messages.of("import.preview.prompt")),
                heading(messages.of("import.preview.a")),
                heading(messages.of("import.preview.b")),
                heading(messages.of("import.preview.decision")));
    }

    /// @param another whether it comes from another file than the one above
    private void add(ImportPreview.Row pair, boolean another) {
        if (another) {
            add(file(ImportWords.name(pair.file())), 0, getRowCount(), HEADED, 1);
        }
        addRow(
                getRowCount(),
                text(messages.of("import.problem.number", pair.line()), "muted"),
                beginning(pair.prompt(), "first-prompt"),
                beginning(pair.a()),
                beginning(pair.b()),
                text(words.decisions(pair.decisions()), "muted"));
    }

    private static ColumnConstraints fixed(double width) {
        return new ColumnConstraints(width, width, width);
    }

    private static ColumnConstraints growing(double share) {
        ColumnConstraints column =
                new ColumnConstraints(80, 200, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true);
        column.setPercentWidth(share * 0.86);
        return column;
    }

    private static Label heading(String words) {
        return Texts.of(words, "small", "muted");
    }

    private static Label file(String name) {
        Label label = Wrapped.of(name, "small", "strong");
        label.getStyleClass().add("first-file");
        return label;
    }

    private static Node beginning(String words, String... styleClasses) {
        return PlainLine.isNeeded(words)
                ? atTop(PlainText.of(words, SMALL).cutAfter(LINES))
                : text(words, styleClasses);
    }

    private static Node text(String words, String... tones) {
        Label label = Wrapped.of(words, "small");
        label.getStyleClass().addAll(tones);
        label.setAlignment(Pos.TOP_LEFT);
        label.setMinHeight(0);
        label.setMaxHeight(Math.ceil(LINES * Texts.height(words, SMALL)) + ROUNDING);
        return atTop(label);
    }

    private static Node atTop(Region text) {
        GridPane.setValignment(text, VPos.TOP);
        return text;
    }
}
