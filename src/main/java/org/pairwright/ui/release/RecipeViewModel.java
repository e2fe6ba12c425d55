package org.pairwright.ui.release;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.pairwright.dataset.Axis;
import org.pairwright.dataset.Ties;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.dataset.release.Recipe.Credits;
import org.pairwright.service.ReleasePreviewService;
import org.pairwright.service.ReleasePreviewService.Format;
import org.pairwright.ui.kit.Messages;

/// How a release is to be made, choice by choice.
final class RecipeViewModel {
    static final String MAJORITY = "majority";
    static final String UNANIMOUS = "unanimous";
    private static final Pattern LIMIT = Pattern.compile("\\d{1,9}");

    private final List<Format> formats = ReleasePreviewService.formats();
    private final ReadOnlyObjectWrapper<Format> format =
            new ReadOnlyObjectWrapper<>(formats.getFirst());
    private final ReadOnlyObjectWrapper<Axis> axis = new ReadOnlyObjectWrapper<>(Axis.PREFERENCE);
    private final ReadOnlyObjectWrapper<String> resolve = new ReadOnlyObjectWrapper<>(MAJORITY);
    private final ReadOnlyObjectWrapper<Integer> annotators = new ReadOnlyObjectWrapper<>(1);
    private final ReadOnlyObjectWrapper<Double> agreement = new ReadOnlyObjectWrapper<>(0.0);
    private final ReadOnlyObjectWrapper<Ties> ties = new ReadOnlyObjectWrapper<>(Ties.DROP);
    private final StringProperty split = new SimpleStringProperty("");
    private final StringProperty filter = new SimpleStringProperty("");
    private final StringProperty mostCharacters = new SimpleStringProperty("");
    private final StringProperty mostTokens = new SimpleStringProperty("");
    private final BooleanProperty unsafeChosen = new SimpleBooleanProperty();
    private final BooleanProperty corrected = new SimpleBooleanProperty();
    private final StringProperty license = new SimpleStringProperty("");
    private final StringProperty creator = new SimpleStringProperty("");
    private final StringProperty url = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Recipe> recipe =
            new ReadOnlyObjectWrapper<>(Recipe.of(format.get().id()));
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    /// What no choice here says: a title, and how the splits are drawn.
    private Recipe base = recipe.get();

    private final Messages messages;
    private boolean taking;

    RecipeViewModel(Messages messages) {
        this.messages = messages;
        Stream.of(
                        format,
                        axis,
                        resolve,
                        annotators,
                        agreement,
                        ties,
                        split,
                        filter,
                        mostCharacters,
                        mostTokens,
                        unsafeChosen,
                        corrected,
                        license,
                        creator,
                        url)
                .forEach(part -> part.subscribe((before, after) -> make()));
    }

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

    /// Into which files, as `train=0.9,test=0.1`; blank for one.
    StringProperty splitProperty() {
        return split;
    }

    /// Which pairs are meant, as an expression; blank for all.
    StringProperty filterProperty() {
        return filter;
    }

    /// How many characters the prompt and the longer response may have; blank for any.
    StringProperty mostCharactersProperty() {
        return mostCharacters;
    }

    /// The same in tokens.
    StringProperty mostTokensProperty() {
        return mostTokens;
    }

    /// Whether a response that was judged unsafe may be the chosen one.
    BooleanProperty unsafeChosenProperty() {
        return unsafeChosen;
    }

    /// Whether corrections stand in the place of what was corrected.
    BooleanProperty correctedProperty() {
        return corrected;
    }

    /// Under which license it is published; what is not said is taken from the project.
    StringProperty licenseProperty() {
        return license;
    }

    /// Who answers for it.
    StringProperty creatorProperty() {
        return creator;
    }

    /// Where people find it.
    StringProperty urlProperty() {
        return url;
    }

    /// As it was last without a mistake.
    ReadOnlyObjectProperty<Recipe> recipeProperty() {
        return recipe.getReadOnlyProperty();
    }

    /// Whether two recipes differ at most in what they say of the dataset.
    static boolean isOfSamePairs(Recipe one, Recipe other) {
        return one.with(Credits.NONE).equals(other.with(Credits.NONE));
    }

    /// What can't be read of what is written; empty where all can.
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
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

    /// Takes all choices from a recipe that was used before.
    void take(Recipe used) {
        taking = true;
        base = used;
        formats.stream().filter(it -> it.id().equals(used.format())).forEach(format::set);
        Axis.of(used.axis()).ifPresent(axis::set);
        resolve.set(used.resolve());
        annotators.set(used.minAnnotators());
        agreement.set(used.minAgreement());
        Ties.of(used.ties()).ifPresent(ties::set);
        split.set(used.split());
        filter.set(used.filter());
        mostCharacters.set(written(used.maxChars()));
        mostTokens.set(written(used.maxTokens()));
        unsafeChosen.set(used.allowUnsafeChosen());
        corrected.set(used.corrected());
        license.set(used.credits().license());
        creator.set(used.credits().creator());
        url.set(used.credits().url());
        taking = false;
        make();
    }

    private static String written(@Nullable Long limit) {
        return limit == null ? "" : Long.toString(limit);
    }

    private void make() {
        if (taking) {
            return;
        }
        if (!isLimit(mostCharacters.get()) || !isLimit(mostTokens.get())) {
            trouble.set(messages.of("release.recipe.noLimit"));
            return;
        }
        try {
            recipe.set(written());
            trouble.set("");
        } catch (IllegalArgumentException e) {
            // A filter or a share that is still being typed is told, and no mistake of the program.
            trouble.set(String.valueOf(e.getMessage()));
        }
    }

    private static boolean isLimit(String text) {
        return text.isBlank() || LIMIT.matcher(text.strip()).matches();
    }

    private static @Nullable Long limit(String text) {
        return text.isBlank() ? null : Long.valueOf(text.strip());
    }

    private Recipe written() {
        return new Recipe(
                format.get().id(),
                axis.get().code(),
                resolve.get(),
                annotators.get(),
                agreement.get(),
                ties.get().code(),
                unsafeChosen.get(),
                corrected.get(),
                limit(mostCharacters.get()),
                limit(mostTokens.get()),
                filter.get().strip(),
                split.get().strip(),
                base.seed(),
                false,
                false,
                new Credits(
                        base.credits().title(),
                        license.get().strip(),
                        url.get().strip(),
                        creator.get().strip()));
    }
}
