package org.pairwright.ui.data;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.ImportBatch;
import org.pairwright.domain.Message;
import org.pairwright.domain.PairRow;
import org.pairwright.service.PairDetails;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Page;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;
import org.pairwright.ui.kit.reading.PlainText;

/// Everything known of the pair that is looked at. Texts are only shown, whatever they say, and the
/// longest only begun: they are read on the Label screen.
final class DetailPane extends VBox {
    private static final double WIDTH = 360;

    /// So much of a text is shown, in characters.
    private static final int MOST = 3_000;

    private static final int MOST_LINES = 120;

    /// Longer titles are cut, in characters.
    private static final int MOST_TITLE = 120;

    /// Of the letters of texts, in pixels.
    private static final double SIZE = 13;

    private static final double SMALL = 12;

    private final DetailsViewModel viewModel;
    private final DataWords words;
    private final Messages messages;
    private final VBox content = new VBox(16);
    private final ScrollPane scroll = Page.scrolled(content);

    /// @param toTable leads back to what was found
    DetailPane(DetailsViewModel viewModel, Runnable toTable, DataWords words, Messages messages) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = messages;
        setId("data-details");
        getStyleClass().addAll("card", "detail-card");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        content.getStyleClass().add("detail-content");
        scroll.setId("detail-scroll");
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(messages.of("data.details.name"));
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        toTable.run();
                    }
                });
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll);
        viewModel.detailsProperty().subscribe(this::show);
        viewModel.revealedProperty().subscribe(() -> show(viewModel.detailsProperty().get()));
    }

    private void show(Optional<PairDetails> details) {
        content.getChildren().clear();
        details.ifPresentOrElse(
                this::fill,
                () ->
                        content.getChildren()
                                .add(Texts.of(messages.of("data.details.none"), "muted")));
        scroll.setVvalue(0);
    }

    private void fill(PairDetails details) {
        PairRow row = details.row();
        boolean covered = row.sensitive() && !viewModel.revealedProperty().get();
        content.getChildren().add(head(row, covered));
        if (covered) {
            Button reveal = new Button(messages.of("data.details.reveal"));
            reveal.setId("data-reveal");
            reveal.setOnAction(event -> viewModel.reveal());
            content.getChildren().add(reveal);
        } else {
            addTexts(details);
        }
        if (row.told()) {
            content.getChildren()
                    .add(section("data.details.decisions", decisions(details.current())));
        } else {
            Label untold = Wrapped.of(messages.of("data.untold.what"), "small");
            untold.setId("detail-untold");
            content.getChildren().add(section("data.details.decisions", untold));
        }
        if (row.told() || !details.revisions().isEmpty()) {
            content.getChildren()
                    .add(section("data.details.history", history(details.revisions())));
        }
        content.getChildren().add(section("data.details.origin", origin(details, covered)));
    }

    private Node head(PairRow row, boolean covered) {
        PlainText title =
                PlainText.strong(covered ? messages.of("data.covered") : begun(row.prompt()), SIZE);
        title.setId("detail-title");
        String marks = words.marks(row);
        Label pair =
                Texts.of(
                        marks.isEmpty()
                                ? messages.of("data.details.pair", row.id(), words.state(row))
                                : messages.of(
                                        "data.details.marked", row.id(), words.state(row), marks),
                        "small",
                        "muted");
        pair.setWrapText(true);
        VBox head = new VBox(4, title, pair);
        if (!row.exclusion().isEmpty()) {
            head.getChildren()
                    .add(
                            Wrapped.of(
                                    messages.of("data.details.excluded", row.exclusion()),
                                    "small",
                                    "warn-text"));
        }
        return head;
    }

    /// A prompt's beginning, with a sign where there is more.
    private String begun(String prompt) {
        return prompt.length() > MOST_TITLE
                ? messages.of("data.chip.cut", begin(prompt, MOST_TITLE).strip())
                : prompt;
    }

    private static String begin(String whole, int length) {
        boolean between =
                length > 0
                        && length < whole.length()
                        && Character.isHighSurrogate(whole.charAt(length - 1));
        return whole.substring(0, between ? length - 1 : length);
    }

    private void addTexts(PairDetails details) {
        PairRow row = details.row();
        VBox prompt = new VBox(6);
        for (Message message : details.messages()) {
            if (details.messages().size() > 1) {
                prompt.getChildren().add(Texts.of(words.role(message.role()), "small", "muted"));
            }
            prompt.getChildren().add(text(message.content()));
        }
        content.getChildren()
                .addAll(
                        section("data.details.prompt", prompt),
                        response("data.details.responseA", row.a(), row.told(), details.a()),
                        response("data.details.responseB", row.b(), row.told(), details.b()));
    }

    private Node response(String title, PairRow.Response response, boolean told, String content) {
        Label heading =
                Texts.of(
                        messages.of(
                                title,
                                told ? words.source(response) : messages.of("data.untold.source"),
                                response.length()),
                        "small",
                        "strong");
        return new VBox(4, heading, text(content));
    }

    private Node text(String whole) {
        int end = Math.min(endOfLines(whole), MOST);
        String shown =
                end < whole.length() ? messages.of("data.details.cut", begin(whole, end)) : whole;
        PlainText text = PlainText.of(shown, SIZE);
        text.getStyleClass().add("detail-text");
        return text;
    }

    private static int endOfLines(String whole) {
        int end = 0;
        for (int i = 0; i < MOST_LINES; i++) {
            int next = whole.indexOf('\n', end);
            if (next < 0) {
                return whole.length();
            }
            end = next + 1;
        }
        return end;
    }

    private Node section(String title, Node body) {
        return new VBox(4, Texts.of(messages.of(title), "small", "strong"), body);
    }

    private Node decisions(List<Annotation> current) {
        if (current.isEmpty()) {
            return Texts.of(messages.of("data.details.noDecisions"), "small");
        }
        VBox lines = new VBox();
        for (Annotation annotation : current) {
            Label who = Texts.of(annotation.annotator().name(), "small", "strong");
            Label what = Wrapped.of(words.said(annotation), "small");
            VBox line = new VBox(2, who, what);
            String rationale = annotation.judgment().rationale();
            if (!rationale.isEmpty()) {
                line.getChildren()
                        .add(PlainText.of(messages.of("data.details.rationale", rationale), SMALL));
            }
            line.getStyleClass().add("detail-line");
            lines.getChildren().add(line);
        }
        return lines;
    }

    private Node history(List<Annotation> revisions) {
        VBox lines = new VBox(4);
        for (Annotation revision : revisions) {
            lines.getChildren().add(Wrapped.of(words.line(revision), "small"));
        }
        if (revisions.isEmpty()) {
            lines.getChildren().add(Texts.of(messages.of("data.none"), "small"));
        }
        return lines;
    }

    private Node origin(PairDetails details, boolean covered) {
        PairRow row = details.row();
        ImportBatch batch = details.batch();
        GridPane grid = new GridPane(12, 4);
        add(grid, "data.origin.file", messages.of("data.from", row.file(), row.line()));
        add(grid, "data.origin.format", batch.format());
        add(
                grid,
                "data.origin.imported",
                messages.of("data.origin.by", words.when(batch.importedAt()), batch.actor()));
        add(grid, "data.origin.license", batch.license());
        add(grid, "data.column.externalId", row.externalId());
        add(grid, "data.origin.id", row.uuid().toString());
        if (!covered) {
            add(grid, "data.origin.extras", cut(details.extras()));
        }
        return grid;
    }

    private static String cut(String extras) {
        return begin(extras, Math.min(extras.length(), MOST / 4));
    }

    private void add(GridPane grid, String name, String value) {
        if (!value.isEmpty()) {
            Label label = Texts.of(messages.of(name), "small", "muted");
            label.setMinWidth(USE_PREF_SIZE);
            label.setAlignment(Pos.TOP_LEFT);
            GridPane.setValignment(label, VPos.TOP);
            grid.addRow(grid.getRowCount(), label, Wrapped.of(value, "small"));
        }
    }
}
