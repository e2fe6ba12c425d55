package org.pairwright.ui.labeling;

import org.pairwright.ui.kit.reading.Comparison;
import org.pairwright.ui.kit.reading.Document;

/// A corrected text, ready to be laid out.
///
/// @param document how it reads
/// @param changes the original beside it, both as they were typed
record CorrectionText(Document document, Comparison changes) {
    static final CorrectionText NONE = new CorrectionText(Document.EMPTY, Comparison.EMPTY);

    /// Takes time: for the background.
    static CorrectionText of(String original, String text) {
        return new CorrectionText(
                Document.ofMarkdown(text),
                Comparison.of(Document.asTyped(original), Document.asTyped(text)));
    }
}
