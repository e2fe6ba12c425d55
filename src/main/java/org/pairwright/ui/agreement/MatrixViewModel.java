package org.pairwright.ui.agreement;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.service.agreement.LabelType;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// Whose matrix is looked at, and of which type of label.
final class MatrixViewModel {
    private final ReadOnlyObjectWrapper<Optional<LabelType>> type =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> annotator =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Exhibit>> exhibit =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<DawidSkeneMatrices> matrices = Optional.empty();

    /// The one that is shown; empty where no type has a model.
    ReadOnlyObjectProperty<Optional<Exhibit>> exhibitProperty() {
        return exhibit.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<LabelType>> typeProperty() {
        return type.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<String>> annotatorProperty() {
        return annotator.getReadOnlyProperty();
    }

    /// The types of which there are matrices.
    List<LabelType> types() {
        return matrices.map(DawidSkeneMatrices::labels).orElse(List.of());
    }

    /// Those who gave labels of the type that is looked at.
    List<String> annotators() {
        return matrices.flatMap(all -> type.get().map(all::annotators)).orElse(List.of());
    }

    /// What a type is called.
    String name(LabelType of) {
        return matrices.map(it -> it.words().type(of)).orElse("");
    }

    /// Looks at these from here on: at the same annotator, where they have a matrix.
    void follow(DawidSkeneMatrices found) {
        matrices = Optional.of(found);
        type.set(
                type.get()
                        .filter(found.labels()::contains)
                        .or(() -> found.labels().stream().findFirst()));
        keepOrBegin();
    }

    void choose(LabelType chosen) {
        if (types().contains(chosen) && !type.get().equals(Optional.of(chosen))) {
            type.set(Optional.of(chosen));
            keepOrBegin();
        }
    }

    /// Looks at somebody else, as far as they have a matrix.
    void choose(String chosen) {
        if (annotators().contains(chosen) && !annotator.get().equals(Optional.of(chosen))) {
            annotator.set(Optional.of(chosen));
            show();
        }
    }

    private void keepOrBegin() {
        annotator.set(
                annotator
                        .get()
                        .filter(annotators()::contains)
                        .or(() -> matrices.flatMap(all -> type.get().flatMap(all::first))));
        show();
    }

    private void show() {
        exhibit.set(
                matrices.flatMap(all ->
                        type.get()
                                .flatMap(
                                        of -> annotator.get().flatMap(it -> all.exhibit(of, it)))));
    }
}
