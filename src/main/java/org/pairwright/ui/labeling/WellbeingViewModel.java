package org.pairwright.ui.labeling;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.service.LabelingProgress;

/// Reminds of a break and of the day's limit, where a person set themselves one. It only says so;
/// nothing is ever held back.
final class WellbeingViewModel {
    /// How long one is away for it to count as a break.
    static final Duration BREAK = Duration.ofMinutes(5);

    private final LabelingOptions options;
    private final InstantSource clock;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<Reminder> reminder =
            new ReadOnlyObjectWrapper<>(Reminder.NONE);
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
    private long done;
    private Instant began;
    private Instant touched;
    private Optional<LocalDate> limitPassed = Optional.empty();

    WellbeingViewModel(LabelingOptions options, InstantSource clock, ZoneId zone) {
        this.options = options;
        this.clock = clock;
        this.zone = zone;
        began = clock.instant();
        touched = began;
    }

    ReadOnlyObjectProperty<Reminder> reminderProperty() {
        return reminder.getReadOnlyProperty();
    }

    /// Whether a reminder stands there.
    boolean reminds() {
        return reminder.get().kind() != Reminder.Kind.NONE;
    }

    /// Whether a person has had enough for today, until they go on all the same.
    ReadOnlyBooleanProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    /// How many pairs were done today.
    long today() {
        return done;
    }

    /// Somebody is there.
    void touch() {
        Instant now = clock.instant();
        if (Duration.between(touched, now).compareTo(BREAK) >= 0) {
            began = now;
            end(Reminder.Kind.BREAK);
        }
        touched = now;
    }

    /// Time has passed.
    void tick() {
        int minutes = options.breakMinutesProperty().get();
        Duration worked = Duration.between(began, touched);
        if (minutes > 0
                && reminder.get().kind() == Reminder.Kind.NONE
                && worked.compareTo(Duration.ofMinutes(minutes)) >= 0) {
            reminder.set(new Reminder(Reminder.Kind.BREAK, worked.toMinutes()));
        }
    }

    /// So much is done.
    void count(LabelingProgress progress) {
        done = progress.today();
        int limit = options.dailyLimitProperty().get();
        if (limit > 0 && done >= limit && !limitPassed.equals(Optional.of(date()))) {
            reminder.set(new Reminder(Reminder.Kind.LIMIT, done));
        } else {
            end(Reminder.Kind.LIMIT);
        }
    }

    /// Stops for today.
    void stop() {
        stopped.set(true);
    }

    /// Goes on all the same: past the limit for today, or for another stretch of work.
    void goOn() {
        switch (reminder.get().kind()) {
            case LIMIT -> limitPassed = Optional.of(date());
            case BREAK -> began = clock.instant();
            case NONE -> {
                // There is nothing to go on from.
            }
        }
        reminder.set(Reminder.NONE);
        stopped.set(false);
    }

    private void end(Reminder.Kind kind) {
        if (reminder.get().kind() == kind) {
            reminder.set(Reminder.NONE);
        }
    }

    private LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
