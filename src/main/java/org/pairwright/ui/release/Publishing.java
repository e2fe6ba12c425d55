package org.pairwright.ui.release;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.pairwright.service.Cancelled;
import org.pairwright.service.Progress;
import org.pairwright.service.ReleaseReport;
import org.pairwright.service.ReleaseRequest;
import org.pairwright.service.ReleaseService;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Glance;

/// Publishes a release in the background; it can be stopped, and then leaves nothing behind.
final class Publishing {
    private final ReleaseService service;
    private final Background background;
    private final ReadOnlyDoubleWrapper reached = new ReadOnlyDoubleWrapper(-1);
    private Glance watch;

    Publishing(ReleaseService service, Background background) {
        this.service = service;
        this.background = background;
        watch = new Glance(background, reached::set);
    }

    /// How far it is, from 0 to 1; less than 0 while it is unknown.
    ReadOnlyDoubleProperty reachedProperty() {
        return reached.getReadOnlyProperty();
    }

    /// Begins.
    ///
    /// @param published told of what was written; empty when it was stopped
    void begin(
            ReleaseRequest request,
            Consumer<Optional<ReleaseReport>> published,
            Consumer<Failure> failed) {
        Glance watching = new Glance(background, reached::set);
        watch = watching;
        reached.set(-1);
        background.run(() -> build(request, watching), published, failed);
    }

    private Optional<ReleaseReport> build(ReleaseRequest request, Glance watching) {
        try {
            return Optional.of(
                    service.build(request, Progress.of(watching::report, watching::cancelled)));
        } catch (Cancelled e) {
            return Optional.empty();
        }
    }

    void stop() {
        watch.stop();
    }
}
