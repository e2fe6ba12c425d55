package org.pairwright.ui.labeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.pairwright.service.LabelingProgress;

class WellbeingViewModelTest {
    private final LabelingOptions options = new LabelingOptions();
    private Instant now = Instant.parse("2026-03-28T09:00:00Z");
    private final WellbeingViewModel wellbeing =
            new WellbeingViewModel(options, () -> now, ZoneOffset.UTC);

    private static LabelingProgress today(long pairs) {
        return new LabelingProgress(pairs, 0, 500, pairs, Duration.ZERO, Duration.ZERO);
    }

    private void work(int minutes) {
        for (int i = 0; i < minutes; i++) {
            now = now.plus(Duration.ofMinutes(1));
            wellbeing.touch();
            wellbeing.tick();
        }
    }

    private Reminder reminder() {
        return wellbeing.reminderProperty().get();
    }

    @Test
    void nobody_is_reminded_who_did_not_ask_for_it() {
        work(600);
        wellbeing.count(today(499));

        assertThat(reminder()).isEqualTo(Reminder.NONE);
    }

    @Test
    void a_break_is_due_after_the_minutes_one_set() {
        options.breakMinutesProperty().set(45);
        work(44);
        assertThat(reminder()).isEqualTo(Reminder.NONE);
        work(1);

        assertThat(reminder()).isEqualTo(new Reminder(Reminder.Kind.BREAK, 45));
    }

    @Test
    void who_goes_on_is_reminded_after_as_long_again() {
        options.breakMinutesProperty().set(45);
        work(50);
        wellbeing.goOn();
        work(44);
        assertThat(reminder()).isEqualTo(Reminder.NONE);
        work(1);

        assertThat(reminder().kind()).isEqualTo(Reminder.Kind.BREAK);
    }

    @Test
    void a_break_ends_the_reminder_and_begins_the_time_anew() {
        options.breakMinutesProperty().set(45);
        work(45);
        now = now.plus(WellbeingViewModel.BREAK);
        wellbeing.touch();
        assertThat(reminder()).isEqualTo(Reminder.NONE);
        work(44);

        assertThat(reminder()).isEqualTo(Reminder.NONE);
    }

    @Test
    void time_away_does_not_make_a_break_due() {
        options.breakMinutesProperty().set(45);
        now = now.plus(Duration.ofHours(3));
        wellbeing.tick();

        assertThat(reminder()).isEqualTo(Reminder.NONE);
    }

    @Test
    void the_days_limit_is_said_when_it_is_reached() {
        options.dailyLimitProperty().set(50);
        wellbeing.count(today(49));
        assertThat(reminder()).isEqualTo(Reminder.NONE);
        wellbeing.count(today(50));

        assertThat(reminder()).isEqualTo(new Reminder(Reminder.Kind.LIMIT, 50));
    }

    @Test
    void who_goes_on_past_the_limit_hears_no_more_of_it_that_day() {
        options.dailyLimitProperty().set(50);
        wellbeing.count(today(50));
        wellbeing.goOn();
        wellbeing.count(today(51));
        assertThat(reminder()).isEqualTo(Reminder.NONE);

        now = now.plus(Duration.ofDays(1));
        wellbeing.count(today(50));
        assertThat(reminder().kind()).isEqualTo(Reminder.Kind.LIMIT);
    }

    @Test
    void a_decision_taken_back_takes_the_limit_back() {
        options.dailyLimitProperty().set(50);
        wellbeing.count(today(50));
        wellbeing.count(today(49));

        assertThat(reminder()).isEqualTo(Reminder.NONE);
    }
}
