package org.pairwright.ui.labeling;

import java.util.List;
import java.util.function.Consumer;
import org.pairwright.service.LabelingTask;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Lazily;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.diff.Find;
import org.pairwright.ui.kit.diff.Range;
import org.pairwright.ui.kit.reading.Addresses;
import org.pairwright.ui.kit.reading.Comparison;
import org.pairwright.ui.kit.reading.Document;
import org.pairwright.ui.kit.reading.ReadingOptions;

/// Reading the pair on the screen: its texts, what differs in them, and what is looked for.
final class ReadingViewModel {
    private final PairOnScreen shown;
    private final ReadingShelf shelf;
    private final Background lane;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Consumer<String> say;
    private final ReadingOptions options = new ReadingOptions();

    /// @param lane the background in which texts are compared and searched
    /// @param say shows a short word
    ReadingViewModel(
            PairOnScreen shown,
            ReadingShelf shelf,
            Background lane,
            Dialogs dialogs,
            Messages messages,
            Consumer<String> say) {
        this.shown = shown;
        this.shelf = shelf;
        this.lane = lane;
        this.dialogs = dialogs;
        this.messages = messages;
        this.say = say;
    }

    /// How the annotator wants to read.
    ReadingOptions options() {
        return options;
    }

    /// A link of a text was clicked: asks, then opens it.
    void openLink(String address) {
        if (Addresses.mayBeOpened(address)) {
            say.accept("");
            dialogs.openAddress(address);
        } else {
            say.accept(messages.of("label.notice.notOpened"));
        }
    }

    /// The texts of a pair that came up, ready to be laid out; none while it is covered.
    ReadingPair texts(LabelingTask task) {
        return shown.coveredProperty().get() && task.pair() == shown.pair()
                ? shelf.ofCovered(task)
                : shelf.of(task);
    }

    /// The response at a place as it reads; nothing while there is none on the screen.
    Document read(Place place) {
        return shown.taskProperty()
                .get()
                .map(task -> texts(task).at(place).shown(false))
                .orElse(Document.EMPTY);
    }

    /// Compares the responses on the screen; told once they are compared, if they still are there.
    void compare(boolean raw, Consumer<Comparison> compared) {
        shown.taskProperty()
                .get()
                .ifPresent(task -> {
                    Lazily<Comparison> comparison = texts(task).comparison(raw);
                    comparison
                            .ready()
                            .ifPresentOrElse(
                                    compared,
                                    () ->
                                            lane.run(
                                                    comparison::get,
                                                    compared,
                                                    // Nothing is marked; why is in the log.
                                                    failed -> say.accept(failed.what())));
                });
    }

    /// Finds words in texts.
    void find(List<String> texts, String words, Consumer<List<List<Range>>> found) {
        lane.run(
                () -> texts.stream().map(text -> Find.in(text, words)).toList(),
                found,
                failed -> say.accept(failed.what()));
    }
}
