package org.pairwright.ui.release;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.domain.Actor;
import org.pairwright.service.Cancelled;
import org.pairwright.service.ReleasePreviewService;
import org.pairwright.service.ReleaseReport;
import org.pairwright.service.ReleaseRequest;
import org.pairwright.service.ReleaseService;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Navigator;

/// A release: its recipe, what it would be, publishing it, and the releases that were.
public final class ReleaseViewModel {
    /// What the screen shows.
    enum State {
        RECIPE,
        EARLIER,
        PUBLISHING,
        PUBLISHED,
        CANCELLED,
        FAILED
    }

    private final ReleaseService service;
    private final ReleasePreviewService previews;
    private final Actor actor;
    private final Background background;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Messages messages;
    private final RecipeViewModel recipe;
    private final PreviewViewModel preview;
    private final EarlierViewModel earlier;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.RECIPE);
    private final ReadOnlyDoubleWrapper reached = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyObjectWrapper<Optional<ReleaseReport>> report =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Path folder;
    private Watch watch;

    /// @param actor who publishes
    /// @param home where people look for a folder first
    public ReleaseViewModel(
            ReleaseService service,
            ReleasePreviewService previews,
            Actor actor,
            Path home,
            Background background,
            Navigator navigator,
            Dialogs dialogs,
            Messages messages) {
        this.service = service;
        this.previews = previews;
        this.actor = actor;
        this.background = background;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.messages = messages;
        folder = home;
        recipe = new RecipeViewModel(messages);
        preview = new PreviewViewModel(previews, background);
        earlier = new EarlierViewModel(service, background);
        watch = new Watch(background, reached::set);
        recipe.recipeProperty().subscribe(this::changed);
    }

    RecipeViewModel recipe() {
        return recipe;
    }

    PreviewViewModel preview() {
        return preview;
    }

    EarlierViewModel earlier() {
        return earlier;
    }

    /// Whether there is something to publish, as far as it is known.
    ObservableValue<Boolean> publishableProperty() {
        return Bindings.createBooleanBinding(
                () ->
                        recipe.troubleProperty().get().isEmpty()
                                && !(preview.previewProperty().get()
                                                instanceof Preview.Done(var found)
                                        && found.exported() == 0),
                recipe.troubleProperty(),
                preview.previewProperty());
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// How far publishing is, from 0 to 1; less than 0 while it is unknown.
    ReadOnlyDoubleProperty reachedProperty() {
        return reached.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ReleaseReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Shows the project as it is now.
    public void start() {
        if (state.get() != State.PUBLISHING) {
            earlier.load();
            background.run(previews::names, recipe::know, this::failed);
            showRecipe();
        }
    }

    private void look() {
        preview.look(recipe.recipeProperty().get());
    }

    /// What is said of a dataset changes none of its pairs, so that what is known stays in sight.
    private void changed(Recipe before, Recipe after) {
        if (RecipeViewModel.isOfSamePairs(before, after)) {
            preview.lookAgain(after);
        } else {
            preview.look(after);
        }
    }

    void showRecipe() {
        if (state.get() != State.PUBLISHING) {
            state.set(State.RECIPE);
            look();
        }
    }

    void showEarlier() {
        if (state.get() != State.PUBLISHING) {
            preview.stop();
            earlier.load();
            state.set(State.EARLIER);
        }
    }

    /// Asks for a folder, and publishes into it.
    void publish() {
        if (state.get() == State.PUBLISHING || !publishableProperty().getValue()) {
            return;
        }
        dialogs.chooseFolder(messages.of("release.publish.where"), folder)
                .ifPresent(this::publishInto);
    }

    private void publishInto(Path chosen) {
        folder = chosen;
        preview.stop();
        Watch watching = new Watch(background, reached::set);
        watch = watching;
        reached.set(-1);
        state.set(State.PUBLISHING);
        ReleaseRequest request = new ReleaseRequest(actor, recipe.recipeProperty().get(), chosen);
        background.run(() -> build(request, watching), this::published, this::failed);
    }

    /// Empty when it was stopped.
    private Optional<ReleaseReport> build(ReleaseRequest request, Watch watching) {
        try {
            return Optional.of(service.build(request, watching));
        } catch (Cancelled e) {
            return Optional.empty();
        }
    }

    private void published(Optional<ReleaseReport> built) {
        report.set(built);
        state.set(built.isPresent() ? State.PUBLISHED : State.CANCELLED);
    }

    private void failed(Failure why) {
        failure.set(Optional.of(why));
        state.set(State.FAILED);
    }

    /// Begins a release like an earlier one.
    void runAgain() {
        earlier.selectedProperty()
                .get()
                .ifPresent(it -> {
                    recipe.take(it.manifest().recipe());
                    showRecipe();
                });
    }

    /// Shows the files of what was published, or of the selected release.
    void openFolder() {
        Optional<Path> shown =
                state.get() == State.PUBLISHED
                        ? report.get().map(ReleaseReport::folder)
                        : earlier.selectedProperty()
                                .get()
                                .map(it -> Path.of(it.release().folder()));
        shown.ifPresent(dialogs::openFolder);
    }

    /// Goes to where pairs are imported and labeled.
    void label() {
        preview.stop();
        navigator.showLabeling();
    }

    /// Stops what is running; it leaves nothing behind.
    public void cancel() {
        preview.stop();
        watch.stop();
    }
}
