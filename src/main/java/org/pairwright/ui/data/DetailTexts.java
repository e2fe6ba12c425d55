package org.pairwright.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.pairwright.domain.PairRow;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;
import org.pairwright.ui.kit.reading.ReadingOptions;
import org.pairwright.ui.kit.reading.WholeText;

/// The texts of a pair, as far as they are shown.
final class DetailTexts {
    /// Of letters, in pixels.
    private static final double SIZE = 13;

    private final Runnable showEarlier;
    private final Consumer<String> openLink;
    private final DataWords words;
    private final Messages messages;
    private final ReadingOptions options = new ReadingOptions();
    private final List<WholeText> shown = new ArrayList<>();

    /// @param openLink told the address of a link that was clicked
    DetailTexts(
            Runnable showEarlier, Consumer<String> openLink, DataWords words, Messages messages) {
        this.showEarlier = showEarlier;
        this.openLink = openLink;
        this.words = words;
        this.messages = messages;
        options.fontSizeProperty().set(SIZE);
    }

    List<Node> of(ShownPair pair) {
        PairRow row = pair.details().row();
        List<Node> parts = new ArrayList<>();
        shown.clear();
        if (pair.earlier() > 0 || !pair.turns().isEmpty()) {
            parts.add(prompt(pair));
        }
        parts.add(response("data.details.responseA", row, row.a(), pair.a()));
        parts.add(response("data.details.responseB", row, row.b(), pair.b()));
        return parts;
    }

    private Node prompt(ShownPair pair) {
        VBox prompt = DetailPane.section(messages.of("data.details.prompt"));
        if (pair.hasMore()) {
            Button earlier = new Button(messages.of("data.details.earlier", pair.earlier()));
            earlier.setId("detail-earlier");
            earlier.getStyleClass().add("quiet-button");
            earlier.setOnAction(event -> showEarlier.run());
            prompt.getChildren().add(earlier);
        } else if (pair.earlier() > 0) {
            prompt.getChildren().add(note(messages.of("data.details.earliest", pair.earlier())));
        }
        for (ShownPair.Turn turn : pair.turns()) {
            VBox said = new VBox(2, Texts.of(words.role(turn.role()), "small", "muted"));
            said.getStyleClass().add("detail-turn");
            add(said, turn.text());
            prompt.getChildren().add(said);
        }
        return prompt;
    }

    private Node response(String name, PairRow row, PairRow.Response response, ShownText text) {
        String source = row.told() ? words.knownSource(response) : words.untold();
        String length = messages.of("data.details.length", response.length());
        VBox section =
                DetailPane.section(
                        Stream.of(messages.of(name), source, length)
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" · ")));
        add(section, text);
        return section;
    }

    private void add(VBox box, ShownText text) {
        text.parts()
                .forEach(part -> {
                    WholeText whole = new WholeText(part, options, messages, openLink);
                    whole.getStyleClass().add("detail-text");
                    box.getChildren().add(whole);
                    shown.add(whole);
                });
        if (text.cut()) {
            box.getChildren().add(note(messages.of("data.details.cut")));
        }
    }

    /// Marks passages in the texts that are shown.
    void mark(Optional<PassagesViewModel.Marked> marked) {
        shown.forEach(
                it -> it.note(marked.map(marks -> marks.of(it.document())).orElse(List.of())));
    }

    private static Node note(String words) {
        return Wrapped.of(words, "small", "muted");
    }
}
