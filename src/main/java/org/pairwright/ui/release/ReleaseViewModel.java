package org.pairwright.ui.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.domain.Actor;
import org.pairwright.service.ProjectMixing;
import org.pairwright.service.ReleasePreviewService;
import org.pairwright.service.ReleaseReport;
import org.pairwright.service.ReleaseRequest;
import org.pairwright.service.ReleaseService;
import org.pairwright.service.Released;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Navigator;

/// A release: its recipe, what it would be, publishing it, and the releases that were.
public final class ReleaseViewModel {
    /// What the screen shows.
    enum State {
        /// Whoever looks is not told what releases hold.
        KEPT,
        RECIPE,
        EARLIER,
        PUBLISHING,
        PUBLISHED,
        CANCELLED,
        FAILED
    }

    private final ReleasePreviewService previews;
    private final Actor actor;
    private final Background background;
    private final Navigator navigator;
    private final Dialogs dialogs;
    private final Messages messages;
    private final RecipeViewModel recipe;
    private final MixViewModel mix;
    private final PreviewViewModel preview;
    private final EarlierViewModel earlier;
    private final Publishing publishing;
    private final ReadOnlyObjectWrapper<State> state;
    private final ReadOnlyStringWrapper elsewhere = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<ReleaseReport>> report =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Path folder;

    /// @param actor who publishes
    /// @param home where people look for a folder first
    /// @param settled runs what it was given last, once nobody typed for a moment
    public ReleaseViewModel(
            ReleaseService service,
            ReleasePreviewService previews,
            ProjectMixing mixing,
            Actor actor,
            Path home,
            Background background,
            Consumer<Runnable> settled,
            Navigator navigator,
            Dialogs dialogs,
            Messages messages) {
        this.previews = previews;
        this.actor = actor;
        this.background = background;
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.messages = messages;
        folder = home;
        recipe = new RecipeViewModel(messages);
        mix =
                new MixViewModel(
                        mixing, () -> recipe.recipeProperty().get(), background, dialogs, messages);
        preview = new PreviewViewModel(previews, background, settled);
        state = new ReadOnlyObjectWrapper<>(previews.isTold() ? State.RECIPE : State.KEPT);
        earlier = new EarlierViewModel(service, background);
        publishing = new Publishing(service, background);
        recipe.recipeProperty().subscribe(this::changed);
    }

    RecipeViewModel recipe() {
        return recipe;
    }

    MixViewModel mix() {
        return mix;
    }

    PreviewViewModel preview() {
        return preview;
    }

    EarlierViewModel earlier() {
        return earlier;
    }

    /// Whether whoever looks leads the project.
    boolean mayPublish() {
        return previews.mayPublish();
    }

    /// The folder in which what was just published is no more; empty where it was not looked for,
    /// or is there.
    ReadOnlyStringProperty elsewhereProperty() {
        return elsewhere.getReadOnlyProperty();
    }

    /// Whether there is something to publish, as far as it is known.
    ObservableValue<Boolean> publishableProperty() {
        return Bindings.createBooleanBinding(
                () ->
                        mayPublish()
                                && recipe.troubleProperty().get().isEmpty()
                                && !(preview.previewProperty().get()
                                                instanceof Preview.Done(var found, var rows)
                                        && found.exported() == 0),
                recipe.troubleProperty(),
                preview.previewProperty());
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// How far publishing is, from 0 to 1; less than 0 while it is unknown.
    ReadOnlyDoubleProperty reachedProperty() {
        return publishing.reachedProperty();
    }

    ReadOnlyObjectProperty<Optional<ReleaseReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Shows the project as it is now.
    public void start() {
        if (mayTurn()) {
            earlier.load();
            background.run(previews::names, recipe::know, this::failed);
            showRecipe();
        }
    }

    private boolean mayTurn() {
        return state.get() != State.PUBLISHING && state.get() != State.KEPT;
    }

    private void look() {
        preview.look(recipe.recipeProperty().get());
    }

    /// What is said of a dataset changes none of its pairs, so that what is known stays in sight.
    private void changed(Recipe before, Recipe after) {
        boolean same = RecipeViewModel.isOfSamePairs(before, after);
        if (recipe.isBeingTyped()) {
            if (same) {
                preview.lookAgainSoon(after);
            } else {
                preview.lookSoon(after);
            }
        } else if (same) {
            preview.lookAgain(after);
        } else {
            preview.look(after);
        }
    }

    void showRecipe() {
        if (mayTurn()) {
            state.set(State.RECIPE);
            look();
        }
    }

    void showEarlier() {
        if (mayTurn()) {
            preview.stop();
            earlier.load();
            state.set(State.EARLIER);
        }
    }

    /// Asks for a folder, and publishes into it.
    void publish() {
        if (!mayTurn() || !publishableProperty().getValue()) {
            return;
        }
        dialogs.chooseFolder(messages.of("release.publish.where"), folder)
                .ifPresent(this::publishInto);
    }

    private void publishInto(Path chosen) {
        folder = chosen;
        preview.stop();
        state.set(State.PUBLISHING);
        publishing.begin(
                new ReleaseRequest(actor, recipe.recipeProperty().get(), chosen),
                this::published,
                this::failed);
    }

    private void published(Optional<ReleaseReport> built) {
        report.set(built);
        elsewhere.set("");
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
        if (state.get() == State.PUBLISHED) {
            report.get().map(ReleaseReport::folder).ifPresent(this::open);
        } else {
            earlier.selectedProperty().get().ifPresent(this::open);
        }
    }

    private void open(Path published) {
        background.run(
                () -> Files.isDirectory(published),
                there -> {
                    elsewhere.set(there ? "" : published.toString());
                    if (there) {
                        dialogs.openFolder(published);
                    }
                },
                this::failed);
    }

    /// What its project says of where it is may be anything; it is looked at first.
    private void open(Released released) {
        background.run(
                () -> ReleaseService.place(released),
                place ->
                        place.ifPresentOrElse(
                                dialogs::openFolder, () -> earlier.tellElsewhere(released)),
                this::failed);
    }

    /// Goes to where pairs are imported and labeled.
    void label() {
        preview.stop();
        navigator.showLabeling();
    }

    /// Whether a release is being published.
    public boolean isBusy() {
        return state.get() == State.PUBLISHING;
    }

    /// Stops what is running; it leaves nothing behind.
    public void cancel() {
        preview.stop();
        mix.stop();
        publishing.stop();
    }
}
