package org.pairwright.ui.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.pairwright.service.Progress;
import org.pairwright.service.ReleaseService;
import org.pairwright.service.Released;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Failure;

/// The releases that were, and what can be asked of one.
final class EarlierViewModel {
    private static final int SHOWN = 200;

    private final ReleaseService service;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<Released>> all =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<Released>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Answer> answer =
            new ReadOnlyObjectWrapper<>(new Answer.None());

    EarlierViewModel(ReleaseService service, Background background) {
        this.service = service;
        this.background = background;
        selected.subscribe((before, after) -> answer.set(new Answer.None()));
    }

    /// The latest first.
    ReadOnlyObjectProperty<List<Released>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// The one that is asked about.
    ObjectProperty<Optional<Released>> selectedProperty() {
        return selected;
    }

    ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// Reads them anew.
    void load() {
        background.run(
                () -> service.all().reversed(),
                found -> {
                    all.set(found);
                    selected.set(found.stream().findFirst());
                },
                this::failed);
    }

    private void failed(Failure failure) {
        answer.set(new Answer.Failed(failure));
    }

    /// Reads every file of the release and compares it with what was published.
    void verify() {
        selected.get()
                .ifPresent(released -> {
                    answer.set(new Answer.Working());
                    background.run(
                            () ->
                                    service.verify(
                                            released,
                                            Path.of(released.release().folder()),
                                            Progress.NONE),
                            findings -> answer(released, new Answer.Verified(released, findings)),
                            why -> answer(released, new Answer.Failed(why)));
                });
    }

    /// The release of the same dataset before the selected one.
    Optional<Released> before() {
        return selected.get()
                .filter(all.get()::contains)
                .flatMap(released -> {
                    List<Released> from =
                            all.get().subList(all.get().indexOf(released) + 1, all.get().size());
                    return from.stream()
                            .filter(it ->
                                    it.manifest()
                                            .recipe()
                                            .isOfSameDataset(released.manifest().recipe()))
                            .findFirst();
                });
    }

    /// Says how the release differs from the one before it.
    void compare() {
        selected.get()
                .ifPresent(after ->
                        before().ifPresent(before -> {
                            answer.set(new Answer.Working());
                            background.run(
                                    () -> service.diff(before, after, SHOWN),
                                    diff -> answer(after, new Answer.Compared(before, after, diff)),
                                    why -> answer(after, new Answer.Failed(why)));
                        }));
    }

    /// Says of the selected release that it is not where it was.
    void tellElsewhere(Released released) {
        answer(released, new Answer.Elsewhere(released.release().folder()));
    }

    /// Shows an answer unless another release was asked about meanwhile.
    private void answer(Released about, Answer found) {
        if (selected.get().filter(about::equals).isPresent()) {
            answer.set(found);
        }
    }
}
