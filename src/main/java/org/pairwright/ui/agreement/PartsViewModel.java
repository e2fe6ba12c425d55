package org.pairwright.ui.agreement;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.domain.CategoryTerms;
import org.pairwright.service.Cancelled;
import org.pairwright.service.Progress;
import org.pairwright.service.agreement.AgreementRequest;
import org.pairwright.service.agreement.Headline;
import org.pairwright.service.agreement.ProjectAudit;
import org.pairwright.service.agreement.Slice;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Conditions;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Glance;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// What is looked at in parts: by what, and how far people agree in each.
final class PartsViewModel {
    /// By what it can be; months are shown in their order anyway.
    static final List<Slicing> CHOICES =
            List.of(
                    Slicing.CATEGORY,
                    Slicing.SOURCE,
                    Slicing.IMPORT,
                    Slicing.ANNOTATOR,
                    Slicing.PROMPT_LENGTH,
                    Slicing.SCRIPT);

    private final ProjectAudit audit;
    private final Background background;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Slicing> by = new ReadOnlyObjectWrapper<>(Slicing.CATEGORY);
    private final ReadOnlyObjectWrapper<List<Exhibit>> exhibits =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper reached = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Conditions> looked = Optional.empty();
    private CategoryTerms terms = new CategoryTerms.AsDecided();
    private List<String> annotators = List.of();
    private boolean wanted;
    private Glance watch;

    PartsViewModel(ProjectAudit audit, Background background, Messages messages) {
        this.audit = audit;
        this.background = background;
        this.messages = messages;
        watch = new Glance(background, reached::set);
    }

    ReadOnlyObjectProperty<Slicing> byProperty() {
        return by.getReadOnlyProperty();
    }

    /// A picture for each kind of label.
    ReadOnlyObjectProperty<List<Exhibit>> exhibitsProperty() {
        return exhibits.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// How far it is, from 0 to 1; less than 0 while it is unknown.
    ReadOnlyDoubleProperty reachedProperty() {
        return reached.getReadOnlyProperty();
    }

    /// Why there is nothing to see; empty while nothing went wrong.
    ReadOnlyObjectProperty<Optional<Failure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    void choose(Slicing chosen) {
        if (chosen != by.get()) {
            by.set(chosen);
            exhibits.set(List.of());
            look();
        }
    }

    /// Looks at these pairs from here on; not before somebody wants to see it.
    ///
    /// @param people whose labels are meant; none for everybody's
    void follow(Conditions conditions, List<String> people, CategoryTerms told) {
        annotators = people;
        terms = told;
        looked = Optional.of(conditions);
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
        watch.stop();
        busy.set(false);
    }

    private void look() {
        watch.stop();
        looked.ifPresent(conditions -> {
            Glance watching = new Glance(background, reached::set);
            watch = watching;
            AgreementRequest request =
                    new AgreementRequest(
                            conditions.filter(),
                            AgreementViewModel.OPTIONS,
                            by.get(),
                            annotators,
                            terms);
            reached.set(-1);
            busy.set(true);
            failure.set(Optional.empty());
            background.run(
                    () -> find(conditions, request, watching),
                    found -> {
                        if (!watching.cancelled()) {
                            busy.set(false);
                            found.ifPresent(exhibits::set);
                        }
                    },
                    problem -> {
                        if (!watching.cancelled()) {
                            busy.set(false);
                            failure.set(Optional.of(problem));
                        }
                    });
        });
    }

    /// Empty when it was stopped.
    private Optional<List<Exhibit>> find(
            Conditions conditions, AgreementRequest request, Glance watching) {
        try {
            List<Slice> slices =
                    audit.parts(request, Progress.of(watching::report, watching::cancelled));
            CategoryTerms known = audit.known(request.terms());
            PartsCard cards =
                    new PartsCard(
                            new AgreementWords(messages, audit.categoryNames(known)),
                            new PairsBehind(conditions, request.annotators(), known));
            return Optional.of(
                    slices.stream()
                            .flatMap(it -> it.headlines().stream())
                            .map(Headline::code)
                            .distinct()
                            .map(code -> cards.parts(slices, request.by(), code))
                            .toList());
        } catch (Cancelled e) {
            return Optional.empty();
        }
    }
}
