package org.pairwright.ui.project;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.reading.Document;

/// The guidelines: as they are written, and as annotators read them.
final class GuidelinesViewModel {
    private final Background previewing;
    private final Dialogs dialogs;
    private final Consumer<Failure> failed;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Document> preview =
            new ReadOnlyObjectWrapper<>(Document.EMPTY);
    private final AtomicLong previewed = new AtomicLong();

    GuidelinesViewModel(Background background, Dialogs dialogs, Consumer<Failure> failed) {
        previewing = background.inOrder();
        this.dialogs = dialogs;
        this.failed = failed;
        text.subscribe(this::preview);
    }

    /// In Markdown.
    StringProperty textProperty() {
        return text;
    }

    /// The guidelines as annotators read them.
    ReadOnlyObjectProperty<Document> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    void openLink(String address) {
        dialogs.openAddress(address);
    }

    private void preview(String markdown) {
        long number = previewed.incrementAndGet();
        previewing.run(
                // Only the last of what was typed meanwhile is read.
                () -> number == previewed.get() ? Document.ofMarkdown(markdown) : Document.EMPTY,
                read -> {
                    if (number == previewed.get()) {
                        preview.set(read);
                    }
                },
                failed);
    }
}
