package org.pairwright.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.pairwright.domain.Annotation;
import org.pairwright.service.PairDetails;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;
import org.pairwright.ui.kit.reading.PlainText;

/// What was decided of a pair, and what became of that.
final class DetailSaid {
    /// More are counted, not shown.
    private static final int MOST = 20;

    /// Longer reasons are cut, in characters.
    private static final int LONGEST_RATIONALE = 600;

    /// Of the letters of a reason, in pixels.
    private static final double SIZE = 12;

    private final DataWords words;
    private final SaidWords saying;
    private final Messages messages;

    DetailSaid(DataWords words, Messages messages) {
        this.words = words;
        saying = new SaidWords(words, messages);
        this.messages = messages;
    }

    List<Node> of(PairDetails details) {
        List<Node> parts = new ArrayList<>();
        String decisions = messages.of("data.details.decisions");
        if (details.row().told()) {
            parts.add(DetailPane.section(decisions, decisions(current(details, false))));
        } else {
            Label untold = Wrapped.of(messages.of("data.untold.what"), "small");
            untold.setId("detail-untold");
            parts.add(DetailPane.section(decisions, untold));
        }
        List<Annotation> machines = current(details, true);
        if (!machines.isEmpty()) {
            parts.add(
                    DetailPane.section(
                            messages.of("data.details.machines"), lines(machines, this::decision)));
        }
        if (!details.revisions().isEmpty()) {
            parts.add(
                    DetailPane.section(
                            messages.of("data.details.history"),
                            lines(
                                    details.revisions(),
                                    it -> Wrapped.of(saying.line(it), "small"))));
        }
        return parts;
    }

    private static List<Annotation> current(PairDetails details, boolean byMachines) {
        return details.current().stream()
                .filter(it -> SaidWords.isMachine(it) == byMachines)
                .toList();
    }

    private Node decisions(List<Annotation> current) {
        return current.isEmpty()
                ? Texts.of(messages.of("data.details.noDecisions"), "small")
                : lines(current, this::decision);
    }

    private Node decision(Annotation annotation) {
        VBox lines =
                new VBox(
                        2,
                        Texts.of(saying.annotator(annotation), "small", "strong"),
                        Wrapped.of(saying.said(annotation), "small"));
        String answers = new AnswerWords(words, messages).of(annotation.judgment().answers());
        if (!answers.isEmpty()) {
            lines.getChildren().add(Wrapped.of(answers, "small"));
        }
        String rationale = annotation.judgment().rationale();
        if (!rationale.isEmpty()) {
            String said =
                    messages.of("data.details.rationale", words.cut(rationale, LONGEST_RATIONALE));
            lines.getChildren().add(PlainText.of(said, SIZE));
        }
        saying.places(annotation)
                .map(places -> Texts.of(places, "small", "muted"))
                .ifPresent(lines.getChildren()::add);
        lines.getStyleClass().add("detail-line");
        return lines;
    }

    private Node lines(List<Annotation> annotations, Function<Annotation, Node> line) {
        VBox lines = new VBox(4);
        annotations.stream().limit(MOST).map(line).forEach(lines.getChildren()::add);
        if (annotations.size() > MOST) {
            String more = messages.of("data.details.more", annotations.size() - MOST);
            lines.getChildren().add(Texts.of(more, "small", "muted"));
        }
        return lines;
    }
}
