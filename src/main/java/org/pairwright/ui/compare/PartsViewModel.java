package org.pairwright.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.domain.CategoryTerms;
import org.pairwright.service.Cancelled;
import org.pairwright.service.Progress;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.service.compare.CompareReport;
import org.pairwright.service.compare.CompareRequest;
import org.pairwright.service.compare.ProjectComparison;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Conditions;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Glance;
import org.pairwright.ui.kit.Inquiry;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// What is compared in parts: by what, and what is found in each.
final class PartsViewModel {
    static final List<Slicing> CHOICES =
            List.of(
                    Slicing.CATEGORY,
                    Slicing.MONTH,
                    Slicing.IMPORT,
                    Slicing.ANNOTATOR,
                    Slicing.PROMPT_LENGTH,
                    Slicing.SCRIPT);

    /// Of parts no strengths are estimated, for which alone something is drawn.
    private static final AuditOptions OPTIONS = new AuditOptions(0, 1, 1, 0);

    private final ProjectComparison comparison;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Slicing> slicing =
            new ReadOnlyObjectWrapper<>(Slicing.CATEGORY);
    private final ReadOnlyObjectWrapper<List<Exhibit>> exhibits =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Inquiry inquiry;
    private Optional<Followed> followed = Optional.empty();
    private boolean wanted;

    private record Followed(CompareRequest request, Conditions looked) {}

    PartsViewModel(ProjectComparison comparison, Background background, Messages messages) {
        this.comparison = comparison;
        this.messages = messages;
        inquiry = new Inquiry(background, problem -> failure.set(Optional.of(problem)));
    }

    ReadOnlyObjectProperty<Slicing> slicingProperty() {
        return slicing.getReadOnlyProperty();
    }

    /// A picture for each measure.
    ReadOnlyObjectProperty<List<Exhibit>> exhibitsProperty() {
        return exhibits.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return inquiry.busyProperty();
    }

    /// How far it is, from 0 to 1; less than 0 while it is unknown.
    ReadOnlyDoubleProperty reachedProperty() {
        return inquiry.reachedProperty();
    }

    /// Why there is nothing to see; empty while nothing went wrong.
    ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    void choose(Slicing chosen) {
        if (chosen != slicing.get()) {
            slicing.set(chosen);
            exhibits.set(List.of());
            look();
        }
    }

    /// Compares this in parts from here on; not before somebody wants to see it.
    void follow(CompareRequest request, Conditions looked) {
        followed = Optional.of(new Followed(request, looked));
        if (wanted) {
            look();
        }
    }

    /// Somebody sees the parts, or no longer.
    void want(boolean seen) {
        boolean now = seen && !wanted;
        wanted = seen;
        if (now) {
            look();
        }
    }

    void stop() {
        inquiry.stop();
    }

    private void look() {
        followed.ifPresent(it -> {
            CompareRequest request =
                    new CompareRequest(
                            it.request().filter(),
                            it.request().by(),
                            it.request().baseline(),
                            slicing.get(),
                            it.request().annotators(),
                            it.request().terms(),
                            OPTIONS);
            failure.set(Optional.empty());
            inquiry.ask(
                    watching -> find(request, it.looked(), watching),
                    found -> found.ifPresent(exhibits::set));
        });
    }

    /// Empty when it was stopped.
    private Optional<List<Exhibit>> find(
            CompareRequest request, Conditions looked, Glance watching) {
        try {
            CompareReport report =
                    comparison.run(request, Progress.of(watching::report, watching::cancelled));
            CategoryTerms terms = comparison.known(request.terms());
            return Optional.of(
                    new Parts(
                                    report,
                                    request.slicing(),
                                    CompareWords.of(
                                            report, messages, comparison.categoryNames(terms)),
                                    new PairsBehind(looked, request.by(), terms))
                            .all());
        } catch (Cancelled e) {
            return Optional.empty();
        }
    }
}
