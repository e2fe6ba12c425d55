package org.pairwright.ui.labeling;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
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
        int limit = options.dailyLimitProperty().get();
        if (limit > 0 && progress.today() >= limit && !limitPassed.equals(Optional.of(today()))) {
            reminder.set(new Reminder(Reminder.Kind.LIMIT, progress.today()));
        } else {
            end(Reminder.Kind.LIMIT);
        }
    }

    /// Goes on all the same: past the limit for today, or for another stretch of work.
    void goOn() {
        switch (reminder.get().kind()) {
            case LIMIT -> limitPassed = Optional.of(today());
            case BREAK -> began = clock.instant();
            case NONE -> {
                // There is nothing to go on from.
            }
        }
        reminder.set(Reminder.NONE);
    }

    private void end(Reminder.Kind kind) {
        if (reminder.get().kind() == kind) {
            reminder.set(Reminder.NONE);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
