package org.pairwright.ui.labeling;

import org.pairwright.service.LabelingTask;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.reading.Comparison;
import org.pairwright.ui.kit.reading.Conversation;
import org.pairwright.ui.kit.reading.Document;

/// The texts of a pair, ready to be laid out.
///
/// @param comparison of the two responses as they read
/// @param rawComparison of what was typed
record ReadingPair(
        Conversation prompt,
        Conversation rawPrompt,
        Response left,
        Response right,
        Comparison comparison,
        Comparison rawComparison) {
    /// A response in both views.
    ///
    /// @param source what was written, to be copied
    record Response(Document document, Document raw, String source, TextLength length) {
        boolean isBlank() {
            return document.text().isBlank();
        }
    }

    /// Takes time: for the background.
    static ReadingPair of(LabelingTask task, Messages messages) {
        Response left = response(task.left(), messages);
        Response right = response(task.right(), messages);
        return new ReadingPair(
                Conversation.of(task.messages(), messages),
                Conversation.asTyped(task.messages(), messages),
                left,
                right,
                Comparison.of(left.document(), right.document()),
                Comparison.of(left.raw(), right.raw()));
    }

    private static Response response(LabelingTask.Shown shown, Messages messages) {
        String source = shown.content();
        String all =
                shown.toolCalls().isEmpty() ? source : (source + "\n\n" + shown.toolCalls()).strip();
        return new Response(
                Conversation.answer(source, shown.toolCalls(), messages),
                Document.asTyped(all),
                source,
                TextLength.of(source));
    }

    Response at(Place place) {
        return place == Place.LEFT ? left : right;
    }
}
