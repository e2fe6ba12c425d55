package org.pairwright.ui.release;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.pairwright.dataset.Axis;
import org.pairwright.dataset.ResolveRule;
import org.pairwright.dataset.Ties;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.dataset.release.Recipe.Credits;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.ReleasePreviewService;
import org.pairwright.service.ReleasePreviewService.Format;
import org.pairwright.service.ReleasePreviewService.Names;
import org.pairwright.service.ViewService;
import org.pairwright.ui.kit.Messages;

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
    private final SplitViewModel split = new SplitViewModel();
    private final CreditsViewModel credits = new CreditsViewModel();
    private final StringProperty filter = new SimpleStringProperty("");
    private final StringProperty mostCharacters = new SimpleStringProperty("");
    private final StringProperty mostTokens = new SimpleStringProperty("");
    private final BooleanProperty unsafeChosen = new SimpleBooleanProperty();
    private final BooleanProperty corrected = new SimpleBooleanProperty();
    private final BooleanProperty withTemplate = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Recipe> recipe =
            new ReadOnlyObjectWrapper<>(Recipe.of(format.get().id()));
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    private final ReadOnlyObjectWrapper<Names> names = new ReadOnlyObjectWrapper<>(Names.NONE);
    private final Messages messages;
    private boolean taking;
    private boolean typing;

    RecipeViewModel(Messages messages) {
        this.messages = messages;
        Stream.of(
                        Stream.of(
                                format,
                                axis,
                                resolve,
                                annotators,
                                agreement,
                                ties,
                                unsafeChosen,
                                corrected,
                                withTemplate),
                        split.chosen().stream())
                .flatMap(parts -> parts)
                .forEach(part -> part.subscribe((before, after) -> make()));
        Stream.of(
                        Stream.of(filter, mostCharacters, mostTokens, split.seedProperty()),
                        credits.parts().stream())
                .flatMap(parts -> parts)
                .forEach(part -> part.subscribe((before, after) -> type()));
    }

    private void type() {
        typing = true;
        make();
        typing = false;
    }

    /// Whether the recipe changes by what somebody is typing, so that it may well change again in a
    /// moment.
    boolean isBeingTyped() {
        return typing;
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

    SplitViewModel split() {
        return split;
    }

    CreditsViewModel credits() {
        return credits;
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

    /// Whether prompts are what models were sent, a template's words included.
    BooleanProperty withTemplateProperty() {
        return withTemplate;
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

    /// Takes a rule; the decisions of the first annotator where none is named.
    void chooseResolve(String chosen) {
        if (!chosen.equals(ResolveRule.PREFIX)) {
            resolve.set(chosen);
        } else if (!names.get().annotators().isEmpty() && !isByAnnotator(resolve.get())) {
            resolve.set(ResolveRule.PREFIX + names.get().annotators().getFirst());
        }
    }

    /// Whether the rule is one annotator's word.
    static boolean isByAnnotator(String rule) {
        return rule.startsWith(ResolveRule.PREFIX);
    }

    /// Whether the rule is a model of how reliable annotators are.
    static boolean isByReliability(String rule) {
        return rule.equals(ResolveRule.BY_RELIABILITY);
    }

    /// What a recipe can name in this project.
    ReadOnlyObjectProperty<Names> namesProperty() {
        return names.getReadOnlyProperty();
    }

    void know(Names found) {
        names.set(found);
        make();
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
        formats.stream().filter(it -> it.id().equals(used.format())).forEach(format::set);
        Axis.of(used.axis()).ifPresent(axis::set);
        resolve.set(used.resolve());
        annotators.set(used.minAnnotators());
        agreement.set(used.minAgreement());
        Ties.of(used.ties()).ifPresent(ties::set);
        split.take(used);
        credits.take(used.credits());
        filter.set(used.filter());
        mostCharacters.set(TypedLimit.written(used.maxChars()));
        mostTokens.set(TypedLimit.written(used.maxTokens()));
        unsafeChosen.set(used.allowUnsafeChosen());
        corrected.set(used.corrected());
        withTemplate.set(used.withTemplate());
        taking = false;
        make();
    }

    private void make() {
        if (taking) {
            return;
        }
        if (!TypedLimit.canBeRead(mostCharacters.get())
                || !TypedLimit.canBeRead(mostTokens.get())) {
            trouble.set(messages.of("release.recipe.noLimit"));
            return;
        }
        if (!split.hasSeed()) {
            trouble.set(messages.of("release.recipe.noSeed"));
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

    private Recipe written() {
        String pairs = filter.get().strip();
        return new Recipe(
                format.get().id(),
                axis.get().code(),
                resolve.get(),
                annotators.get(),
                agreement.get(),
                ties.get().code(),
                unsafeChosen.get(),
                corrected.get(),
                TypedLimit.read(mostCharacters.get()),
                TypedLimit.read(mostTokens.get()),
                pairs.isEmpty()
                        ? ""
                        : Filter.spelledOut(pairs, ViewService.named(names.get()::views)),
                split.written(),
                split.seed(),
                split.groupsNearDuplicates(),
                split.balancesCategories(),
                withTemplate.get(),
                credits.written());
    }
}
