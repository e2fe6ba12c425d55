package org.pairwright.ui.labeling;

import org.pairwright.service.LabelingTask;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.reading.Conversation;
import org.pairwright.ui.kit.reading.Document;

/// The texts of a pair, ready to be laid out.
record ReadingPair(Conversation prompt, Conversation rawPrompt, Response left, Response right) {
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
        return new ReadingPair(
                Conversation.of(task.messages(), messages),
                Conversation.asTyped(task.messages(), messages),
                response(task.left(), messages),
                response(task.right(), messages));
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
