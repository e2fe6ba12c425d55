package org.pairwright.ui.labeling;

import java.util.List;
import org.pairwright.ui.kit.reading.Document;
import org.pairwright.ui.kit.reading.ReadingPane;

/// Marks in the texts what the lexicon knows, where a person wants to see it.
record PassageMarks(SuggestionsViewModel suggestions, List<ReadingPane> panes) {
    /// Marks the texts that are shown now, or unmarks them.
    void mark() {
        if (!suggestions.markingProperty().get()) {
            panes.forEach(pane -> pane.note(List.of()));
            return;
        }
        List<Document> documents = panes.stream().map(ReadingPane::document).toList();
        suggestions.find(
                documents.stream().map(Document::text).toList(),
                notes -> {
                    for (int i = 0; i < panes.size(); i++) {
                        if (panes.get(i).document().equals(documents.get(i))) {
                            panes.get(i).note(notes.get(i));
                        }
                    }
                });
    }
}
