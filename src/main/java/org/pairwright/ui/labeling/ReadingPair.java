package org.pairwright.ui.labeling;

import java.util.List;
import org.pairwright.service.LabelingTask;
import org.pairwright.ui.kit.Lazily;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.reading.Comparison;
import org.pairwright.ui.kit.reading.Conversation;
import org.pairwright.ui.kit.reading.Document;

/// The texts of a pair, ready to be laid out.
final class ReadingPair {
    /// So long texts are compared ahead, in characters; longer ones when that is wanted, since it
    /// takes long.
    private static final int COMPARED_AHEAD = 20_000;

    /// A response in both views.
    ///
    /// @param source what was written, to be copied
    /// @param length how long it is, in words; what matters most first
    record Response(Document document, Document raw, String source, List<String> length) {
        Document shown(boolean asTyped) {
            return asTyped ? raw : document;
        }

        boolean isBlank() {
            return document.text().isBlank();
        }
    }

    private final Conversation prompt;
    private final Conversation rawPrompt;
    private final Response left;
    private final Response right;
    private final Lazily<Comparison> comparison;
    private final Lazily<Comparison> rawComparison;

    /// Takes time: for the background.
    ReadingPair(LabelingTask task, Messages messages) {
        prompt = Conversation.of(task.messages(), messages);
        rawPrompt = Conversation.asTyped(task.messages(), messages);
        TextLength leftLength = TextLength.of(task.left().content());
        TextLength rightLength = TextLength.of(task.right().content());
        left = response(task.left(), leftLength.besides(rightLength, messages), messages);
        right = response(task.right(), rightLength.besides(leftLength, messages), messages);
        comparison = new Lazily<>(() -> Comparison.of(left.document(), right.document()));
        rawComparison = new Lazily<>(() -> Comparison.of(left.raw(), right.raw()));
    }

    /// Compares the responses before that is wanted, unless it takes long: for the background.
    void compareAhead() {
        if (left.source().length() + right.source().length() <= COMPARED_AHEAD) {
            comparison.get();
            rawComparison.get();
        }
    }

    private static Response response(LabelingTask.Shown shown, String length, Messages messages) {
        String source = shown.content();
        String all =
                shown.toolCalls().isEmpty()
                        ? source
                        : (source + "\n\n" + shown.toolCalls()).strip();
        Document document = Conversation.answer(source, shown.toolCalls(), messages);
        return new Response(
                document,
                Document.asTyped(all),
                source,
                length(length, document.codeLines(), messages));
    }

    private static List<String> length(String all, long codeLines, Messages messages) {
        return codeLines == 0
                ? List.of(all)
                : List.of(all, messages.of("label.length.code", codeLines));
    }

    Conversation prompt(boolean raw) {
        return raw ? rawPrompt : prompt;
    }

    Response at(Place place) {
        return place == Place.LEFT ? left : right;
    }

    /// How the two responses compare, as they read or as they were typed; may take time.
    Lazily<Comparison> comparison(boolean raw) {
        return raw ? rawComparison : comparison;
    }
}
