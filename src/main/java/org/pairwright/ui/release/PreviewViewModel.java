package org.pairwright.ui.release;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.service.Cancelled;
import org.pairwright.service.Progress;
import org.pairwright.service.ReleasePreview;
import org.pairwright.service.ReleasePreviewService;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Glance;
import org.pairwright.ui.kit.Inquiry;

/// What a release would be, found out anew whenever its recipe changes.
final class PreviewViewModel {
    private final ReleasePreviewService service;
    private final ReadOnlyObjectWrapper<Preview> preview =
            new ReadOnlyObjectWrapper<>(new Preview.Stopped());
    private final ReadOnlyIntegerWrapper sample = new ReadOnlyIntegerWrapper();
    private final Consumer<Runnable> settled;
    private final Inquiry inquiry;

    /// @param settled runs what it was given last, once nobody typed for a moment
    PreviewViewModel(
            ReleasePreviewService service, Background background, Consumer<Runnable> settled) {
        this.service = service;
        this.settled = settled;
        inquiry = new Inquiry(background, failure -> preview.set(new Preview.Failed(failure)));
    }

    ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// From 0 to 1; less than 0 while it is unknown.
    ReadOnlyDoubleProperty reachedProperty() {
        return inquiry.reachedProperty();
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
        inquiry.ask(
                watching -> find(recipe, watching),
                found -> {
                    sample.set(0);
                    found.ifPresent(preview::set);
                });
    }

    /// As [#look], once nobody typed for a moment; what is known stays in sight until then.
    void lookSoon(Recipe recipe) {
        inquiry.soon(settled, () -> look(recipe));
    }

    /// As [#lookAgain], once nobody typed for a moment.
    void lookAgainSoon(Recipe recipe) {
        inquiry.soon(settled, () -> lookAgain(recipe));
    }

    /// Empty when it was stopped.
    private Optional<Preview> find(Recipe recipe, Glance watching) {
        try {
            ReleasePreview found =
                    service.of(recipe, Progress.of(watching::report, watching::cancelled));
            return Optional.of(
                    new Preview.Done(
                            found, found.samples().stream().map(ReleaseWords::row).toList()));
        } catch (Cancelled e) {
            return Optional.empty();
        }
    }

    /// Lets go of what is being found out.
    void stop() {
        inquiry.stop();
        if (preview.get() instanceof Preview.Running) {
            preview.set(new Preview.Stopped());
        }
    }

    /// Shows the next of the samples, after the last the first.
    void showNextSample() {
        if (preview.get() instanceof Preview.Done(var found, var rows) && !rows.isEmpty()) {
            sample.set((sample.get() + 1) % rows.size());
        }
    }
}
