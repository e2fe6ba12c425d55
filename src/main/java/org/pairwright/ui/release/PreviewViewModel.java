package org.pairwright.ui.release;

import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.service.Cancelled;
import org.pairwright.service.ReleasePreview;
import org.pairwright.service.ReleasePreviewService;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Failure;

/// What a release would be, found out anew whenever its recipe changes.
final class PreviewViewModel {
    private final ReleasePreviewService service;
    private final Background background;
    private final ReadOnlyObjectWrapper<Preview> preview =
            new ReadOnlyObjectWrapper<>(new Preview.Stopped());
    private final ReadOnlyDoubleWrapper reached = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyIntegerWrapper sample = new ReadOnlyIntegerWrapper();
    private Watch watch;

    PreviewViewModel(ReleasePreviewService service, Background background) {
        this.service = service;
        this.background = background;
        watch = new Watch(background, reached::set);
    }

    ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// From 0 to 1; less than 0 while it is unknown.
    ReadOnlyDoubleProperty reachedProperty() {
        return reached.getReadOnlyProperty();
    }

    /// Which of the samples is shown, from 0.
    ReadOnlyIntegerProperty sampleProperty() {
        return sample.getReadOnlyProperty();
    }

    /// Looks anew; what was being found out before is let go.
    void look(Recipe recipe) {
        preview.set(new Preview.Running());
        lookAgain(recipe);
    }

    /// The same, with what is known in sight meanwhile.
    void lookAgain(Recipe recipe) {
        watch.stop();
        Watch watching = new Watch(background, reached::set);
        watch = watching;
        reached.set(-1);
        background.run(
                () -> find(recipe, watching),
                found -> found(found, watching),
                failure -> failed(failure, watching));
    }

    /// Empty when it was stopped.
    private Optional<ReleasePreview> find(Recipe recipe, Watch watching) {
        try {
            return Optional.of(service.of(recipe, watching));
        } catch (Cancelled e) {
            return Optional.empty();
        }
    }

    private void found(Optional<ReleasePreview> found, Watch watching) {
        if (!watching.cancelled()) {
            sample.set(0);
            found.ifPresent(it -> preview.set(new Preview.Done(it)));
        }
    }

    private void failed(Failure failure, Watch watching) {
        if (!watching.cancelled()) {
            preview.set(new Preview.Failed(failure));
        }
    }

    /// Lets go of what is being found out.
    void stop() {
        if (preview.get() instanceof Preview.Running) {
            watch.stop();
            preview.set(new Preview.Stopped());
        }
    }

    /// Shows the next of the samples, after the last the first.
    void showNextSample() {
        if (preview.get() instanceof Preview.Done(ReleasePreview found)
                && !found.samples().isEmpty()) {
            sample.set((sample.get() + 1) % found.samples().size());
        }
    }
}
