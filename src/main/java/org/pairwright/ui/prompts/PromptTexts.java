package org.pairwright.ui.prompts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.pairwright.service.prompts.WordChange;
import org.pairwright.service.prompts.WordChanges;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// The texts of a template, to be read: with the places of variables, or with what changed.
final class PromptTexts {
    /// So much of what stays is shown before and after what changes, in characters.
    private static final int AROUND = 60;

    /// About 110 characters.
    private static final double WIDEST = 840;

    private static final Pattern PLACE = Pattern.compile("\\{\\{[^{}\\n]*}}");

    private final Messages messages;

    PromptTexts(Messages messages) {
        this.messages = messages;
    }

    /// A text with its name above; nothing where it is empty.
    ///
    /// @param name a message key
    List<Node> read(String name, String text) {
        return text.isEmpty() ? List.of() : List.of(block(name, text, pieces(text)));
    }

    /// What changed from one text to another, with the words around it; nothing where nothing did.
    ///
    /// @param name a message key
    List<Node> changedIn(String name, String before, String after) {
        return before.equals(after)
                ? List.of()
                : changed(
                        name,
                        WordChanges.between(before, after).stream()
                                .map(PromptTexts::shortened)
                                .toList());
    }

    private static WordChange shortened(WordChange change) {
        String text = change.text();
        return change.kind() != WordChange.Kind.KEPT || text.length() <= 3 * AROUND
                ? change
                : new WordChange(
                        WordChange.Kind.KEPT,
                        text.substring(0, text.offsetByCodePoints(0, AROUND))
                                        .replaceFirst("\\S{1,20}$", "")
                                + "… "
                                + text.substring(text.offsetByCodePoints(text.length(), -AROUND))
                                        .replaceFirst("^\\S{1,20}\\s", ""));
    }

    /// What changed from one text to another, with its name above; nothing where both are empty.
    ///
    /// @param name a message key
    List<Node> changed(String name, List<WordChange> changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        List<Text> pieces = new ArrayList<>();
        StringBuilder spoken = new StringBuilder();
        for (WordChange change : changes) {
            switch (change.kind()) {
                case KEPT -> {
                    pieces.add(piece(change.text(), "prompt-piece"));
                    spoken.append(change.text());
                }
                case DELETED -> {
                    pieces.add(piece(change.text(), "prompt-deleted"));
                    spoken.append(messages.of("prompts.spoken.deleted", change.text()));
                }
                case INSERTED -> {
                    pieces.add(piece(change.text(), "prompt-inserted"));
                    spoken.append(messages.of("prompts.spoken.inserted", change.text()));
                }
            }
        }
        return List.of(block(name, spoken.toString(), pieces));
    }

    private Node block(String name, String spoken, List<Text> pieces) {
        TextFlow flow = new TextFlow(pieces.toArray(Text[]::new));
        flow.setLineSpacing(3);
        flow.setAccessibleText(messages.of(name) + "\n" + spoken);
        flow.setFocusTraversable(true);
        StackPane box = new StackPane(flow);
        box.getStyleClass().add("prompt-text");
        VBox whole = new VBox(6, Texts.of(messages.of(name), "small", "muted"), box);
        whole.setMaxWidth(WIDEST);
        return whole;
    }

    private static List<Text> pieces(String text) {
        List<Text> pieces = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        int at = 0;
        while (place.find()) {
            if (at < place.start()) {
                pieces.add(piece(text.substring(at, place.start()), "prompt-piece"));
            }
            pieces.add(piece(place.group(), "prompt-variable"));
            at = place.end();
        }
        if (at < text.length()) {
            pieces.add(piece(text.substring(at), "prompt-piece"));
        }
        return pieces;
    }

    private static Text piece(String text, String tone) {
        Text piece = new Text(text);
        piece.getStyleClass().add(tone);
        return piece;
    }
}
