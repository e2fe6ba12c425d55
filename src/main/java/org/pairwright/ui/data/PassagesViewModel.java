package org.pairwright.ui.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.service.scoring.Passage;
import org.pairwright.service.scoring.ProjectScoring;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.reading.Document;
import org.pairwright.ui.kit.reading.Note;

/// The passages that the lexicon knows in the texts of the pair that is looked at, where somebody
/// wants to see them.
final class PassagesViewModel {
    private final ProjectScoring machines;
    private final Background background;
    private final Consumer<Failure> failed;
    private final ReadOnlyBooleanWrapper marking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Marked>> marked =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<ShownPair> pair = Optional.empty();

    /// What is marked in each text.
    ///
    /// @param categories what the hazards are called, in order
    record Marked(Map<Document, List<Note>> notes, long passages, List<String> categories) {
        Marked {
            notes = Map.copyOf(notes);
            categories = List.copyOf(categories);
        }

        List<Note> of(Document text) {
            return notes.getOrDefault(text, List.of());
        }
    }

    PassagesViewModel(ProjectScoring machines, Background background, Consumer<Failure> failed) {
        this.machines = machines;
        this.background = background.inOrder();
        this.failed = failed;
    }

    /// Whether whoever looks is told of machines here.
    boolean isAllowed() {
        return machines.isTold();
    }

    ReadOnlyBooleanProperty markingProperty() {
        return marking.getReadOnlyProperty();
    }

    /// What is marked; empty while nothing is to be, or it is not known yet.
    ReadOnlyObjectProperty<Optional<Marked>> markedProperty() {
        return marked.getReadOnlyProperty();
    }

    /// Marks passages in what is shown from here on, or no longer.
    void toggle() {
        marking.set(!marking.get() && isAllowed());
        show(pair);
    }

    /// Another pair is looked at, or more of it.
    void show(Optional<ShownPair> shown) {
        pair = shown;
        marked.set(Optional.empty());
        if (marking.get()) {
            shown.ifPresent(it -> background.run(() -> mark(it), now -> mark(it, now), failed));
        }
    }

    private void mark(ShownPair of, Marked now) {
        if (marking.get() && pair.filter(of::equals).isPresent()) {
            marked.set(Optional.of(now));
        }
    }

    private Marked mark(ShownPair shown) {
        List<Document> texts = texts(shown);
        List<List<Passage>> found = machines.passages(texts.stream().map(Document::text).toList());
        Map<Document, List<Note>> notes = new HashMap<>();
        List<Passage> all = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            notes.put(texts.get(i), found.get(i).stream().map(PassagesViewModel::note).toList());
            all.addAll(found.get(i));
        }
        return new Marked(
                notes,
                all.size(),
                all.stream().flatMap(it -> it.categories().stream()).distinct().sorted().toList());
    }

    private static Note note(Passage passage) {
        return new Note(passage.from(), passage.to(), String.join(", ", passage.categories()));
    }

    private static List<Document> texts(ShownPair shown) {
        return Stream.concat(
                        shown.turns().stream().map(ShownPair.Turn::text),
                        Stream.of(shown.a(), shown.b()))
                .flatMap(it -> it.parts().stream())
                .toList();
    }
}
