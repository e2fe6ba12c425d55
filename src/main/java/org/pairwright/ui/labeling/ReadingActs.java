package org.pairwright.ui.labeling;

import javafx.beans.value.ObservableValue;
import org.pairwright.ui.kit.Acts;
import org.pairwright.ui.kit.reading.FindBar;
import org.pairwright.ui.kit.reading.ReadingOptions;
import org.pairwright.ui.kit.reading.ReadingPane;

/// What keys do to the texts of a pair: how they are shown, and where in them one reads.
record ReadingActs(
        ReadingOptions reading,
        PromptCard prompt,
        ReadingPane left,
        ReadingPane right,
        FindBar find) {
    /// Parts of what is seen of a text.
    private static final double LINE = 0.12;

    private static final double PAGE = 0.9;

    /// Adds what can be done.
    ///
    /// @param there while a pair is on the screen
    void addTo(Acts acts, ObservableValue<Boolean> there) {
        acts.add(LabelingActs.RAW, there, reading::toggleRaw)
                .add(LabelingActs.DIFFERENCES, there, reading::toggleDifferences)
                .add(LabelingActs.IN_STEP, there, reading::toggleInStep)
                .add(LabelingActs.ARRANGE, there, reading::rearrange)
                .add(LabelingActs.FOLD, there, prompt::toggleFold)
                .add(LabelingActs.NARROWER, there, reading::narrower)
                .add(LabelingActs.WIDER, there, reading::wider)
                .add(LabelingActs.FIND, there, find::open)
                .add(LabelingActs.LARGER, there, reading::larger)
                .add(LabelingActs.SMALLER, there, reading::smaller)
                .add(LabelingActs.USUAL_SIZE, there, reading::usualSize)
                .add(LabelingActs.LINE_DOWN, there, () -> scroll(LINE))
                .add(LabelingActs.LINE_UP, there, () -> scroll(-LINE))
                .add(LabelingActs.PAGE_DOWN, there, () -> scroll(PAGE))
                .add(LabelingActs.PAGE_UP, there, () -> scroll(-PAGE))
                .add(LabelingActs.START, there, this::scrollToStart)
                .add(LabelingActs.END, there, this::scrollToEnd);
    }

    private void scroll(double pages) {
        left.scrollByPages(pages);
        // The other one follows.
        if (!reading.inStepProperty().get()) {
            right.scrollByPages(pages);
        }
    }

    private void scrollToStart() {
        left.scrollToStart();
        right.scrollToStart();
    }

    private void scrollToEnd() {
        left.scrollToEnd();
        right.scrollToEnd();
    }
}
