package org.pairwright.ui.data;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.Cancelled;
import org.pairwright.service.Progress;
import org.pairwright.service.scoring.ProjectScoring;
import org.pairwright.service.scoring.ScoreReport;
import org.pairwright.service.scoring.ScorerForm;
import org.pairwright.service.scoring.ScorerForm.Kind;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Glance;

/// Letting a machine look at the pairs that are found: it is chosen, what leaves this computer is
/// said, then it works in the background and can be stopped.
final class ScoringViewModel {
    /// How far that is.
    enum Step {
        CLOSED,
        CHOOSING,
        RUNNING,
        TOLD
    }

    private final ProjectScoring service;
    private final Background background;
    private final Background lane;
    private final Supplier<Filter> meant;
    private final LongSupplier found;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CLOSED);
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.LEXICON);
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty model = new SimpleStringProperty("");
    private final StringProperty key = new SimpleStringProperty("");
    private final BooleanProperty prompts = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper addressRefused = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Outcome> outcome =
            new ReadOnlyObjectWrapper<>(new Outcome.Stopped());
    private Glance running;
    private Filter filter = Filter.ALL;
    private long pairs;

    /// What became of it.
    sealed interface Outcome {
        record Looked(ScoreReport report) implements Outcome {}

        /// Before its first look.
        record Stopped() implements Outcome {}

        record Failed(Failure failure) implements Outcome {}
    }

    /// @param meant which pairs the screen shows
    /// @param found how many those are
    /// @param changed told when something may have been said of pairs
    ScoringViewModel(
            ProjectScoring service,
            Background background,
            Supplier<Filter> meant,
            LongSupplier found,
            Runnable changed) {
        this.service = service;
        this.background = background;
        lane = background.inOrder();
        running = newGlance();
        this.meant = meant;
        this.found = found;
        this.changed = changed;
        // Of another machine nobody asked yet.
        kind.subscribe((before, now) -> {
            problem.set("");
            addressRefused.set(false);
        });
    }

    /// Whether whoever looks at the screen may let machines score.
    boolean isAllowed() {
        return service.isAllowed();
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    /// Where the endpoint is, as it is typed.
    StringProperty addressProperty() {
        return address;
    }

    /// What the endpoint calls the model.
    StringProperty modelProperty() {
        return model;
    }

    /// The endpoint's key; forgotten as soon as the machine works.
    StringProperty keyProperty() {
        return key;
    }

    /// Whether it is to look at the prompts, too.
    BooleanProperty promptsProperty() {
        return prompts;
    }

    /// What is wrong with what was typed; empty where nothing is, or nobody asked yet.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether it is the address that is wrong.
    ReadOnlyBooleanProperty addressRefusedProperty() {
        return addressRefused.getReadOnlyProperty();
    }

    /// How far it is, up to 1, while [Step#RUNNING].
    ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /// What became of it, while [Step#TOLD].
    ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /// How many pairs it is about.
    long pairs() {
        return pairs;
    }

    /// Offers machines.
    void open() {
        if (step.get() == Step.RUNNING || !isAllowed()) {
            return;
        }
        filter = meant.get();
        pairs = found.getAsLong();
        problem.set("");
        addressRefused.set(false);
        step.set(Step.CHOOSING);
    }

    /// Lets the chosen one look, unless something is wrong with what was typed.
    void confirm() {
        if (step.get() != Step.CHOOSING) {
            return;
        }
        ScorerForm form = new ScorerForm(kind.get(), address.get(), model.get(), key.get());
        Optional<String> wrong = form.problem();
        problem.set(wrong.orElse(""));
        addressRefused.set(wrong.isPresent() && form.isAddressWrong());
        if (wrong.isEmpty()) {
            key.set("");
            run(form);
        }
    }

    private void run(ScorerForm form) {
        Glance mine = newGlance();
        running = mine;
        Filter those = filter;
        boolean too = prompts.get();
        share.set(0);
        step.set(Step.RUNNING);
        lane.run(
                looking(form, those, too, mine),
                came -> {
                    tell(came);
                    changed.run();
                },
                failure -> tell(new Outcome.Failed(failure)));
    }

    private Callable<Outcome> looking(ScorerForm form, Filter those, boolean too, Glance mine) {
        return () -> {
            try {
                return new Outcome.Looked(
                        service.run(form, those, too, Progress.of(mine::report, mine::cancelled)));
            } catch (Cancelled stopped) {
                return new Outcome.Stopped();
            }
        };
    }

    private Glance newGlance() {
        return new Glance(background, reached -> share.set(Math.max(0, reached)));
    }

    private void tell(Outcome came) {
        outcome.set(came);
        step.set(Step.TOLD);
    }

    /// Stops what is under way; what was looked at is kept.
    void stop() {
        running.stop();
    }

    /// Stops what is under way, or does nothing of what was offered.
    void leave() {
        if (step.get() == Step.RUNNING) {
            stop();
        } else {
            key.set("");
            step.set(Step.CLOSED);
        }
    }
}
