package org.pairwright.ui.release;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.pairwright.dataset.Axis;
import org.pairwright.dataset.Ties;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.dataset.release.Recipe.Credits;
import org.pairwright.service.ReleasePreviewService;
import org.pairwright.service.ReleasePreviewService.Format;

/// How a release is to be made, choice by choice.
final class RecipeViewModel {
    static final String MAJORITY = "majority";
    static final String UNANIMOUS = "unanimous";

    private final List<Format> formats = ReleasePreviewService.formats();
    private final ReadOnlyObjectWrapper<Format> format =
            new ReadOnlyObjectWrapper<>(formats.getFirst());
    private final ReadOnlyObjectWrapper<Axis> axis = new ReadOnlyObjectWrapper<>(Axis.PREFERENCE);
    private final ReadOnlyObjectWrapper<String> resolve = new ReadOnlyObjectWrapper<>(MAJORITY);
    private final ReadOnlyObjectWrapper<Integer> annotators = new ReadOnlyObjectWrapper<>(1);
    private final ReadOnlyObjectWrapper<Double> agreement = new ReadOnlyObjectWrapper<>(0.0);
    private final ReadOnlyObjectWrapper<Ties> ties = new ReadOnlyObjectWrapper<>(Ties.DROP);
    private final ReadOnlyObjectWrapper<Splitting> splitting =
            new ReadOnlyObjectWrapper<>(Splitting.ONE);
    private final StringProperty license = new SimpleStringProperty("");
    private final StringProperty creator = new SimpleStringProperty("");

    List<Format> formats() {
        return formats;
    }

    ReadOnlyObjectProperty<Format> formatProperty() {
        return format.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Axis> axisProperty() {
        return axis.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<String> resolveProperty() {
        return resolve.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Integer> annotatorsProperty() {
        return annotators.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Double> agreementProperty() {
        return agreement.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Ties> tiesProperty() {
        return ties.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Splitting> splittingProperty() {
        return splitting.getReadOnlyProperty();
    }

    /// Under which license it is published; what is not said is taken from the project.
    StringProperty licenseProperty() {
        return license;
    }

    /// Who answers for it.
    StringProperty creatorProperty() {
        return creator;
    }

    /// Calls `changed` when another dataset would come of it.
    void onChange(Runnable changed) {
        Stream.of(format, axis, resolve, annotators, agreement, ties, splitting)
                .forEach(part -> part.subscribe((before, after) -> changed.run()));
    }

    /// A pair has no place for a tie, so that a format of pairs leaves ties out.
    void chooseFormat(Format chosen) {
        if (!chosen.labels()) {
            ties.set(Ties.DROP);
        }
        format.set(chosen);
    }

    void chooseAxis(Axis chosen) {
        axis.set(chosen);
    }

    void chooseResolve(String chosen) {
        resolve.set(chosen);
    }

    void chooseAnnotators(int chosen) {
        annotators.set(chosen);
    }

    void chooseAgreement(double chosen) {
        agreement.set(chosen);
    }

    void chooseTies(Ties chosen) {
        ties.set(chosen);
    }

    void chooseSplitting(Splitting chosen) {
        splitting.set(chosen);
    }

    /// As it is now.
    Recipe recipe() {
        Recipe usual = Recipe.of(format.get().id());
        return new Recipe(
                usual.format(),
                axis.get().code(),
                resolve.get(),
                annotators.get(),
                agreement.get(),
                ties.get().code(),
                usual.allowUnsafeChosen(),
                usual.corrected(),
                usual.maxChars(),
                usual.maxTokens(),
                usual.filter(),
                splitting.get().written(),
                usual.seed(),
                new Credits("", license.get().strip(), "", creator.get().strip()));
    }
}
