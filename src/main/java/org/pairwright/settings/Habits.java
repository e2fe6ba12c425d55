package org.pairwright.settings;

/// How a person likes to label.
///
/// @param autoAdvance whether a decision key goes on by itself
/// @param breakMinutes after how many minutes of work a break is proposed; 0 for never
/// @param dailyLimit how many pairs a day they want to decide; 0 for no limit
/// @param coverSensitive whether pairs marked sensitive are covered until they are revealed
public record Habits(
        boolean autoAdvance, int breakMinutes, int dailyLimit, boolean coverSensitive) {
    public static final int MAX_BREAK_MINUTES = 240;
    public static final int MAX_DAILY_LIMIT = 10_000;

    public static final Habits DEFAULT = new Habits(false, 0, 0, true);

    public Habits {
        breakMinutes = Math.clamp(breakMinutes, 0, MAX_BREAK_MINUTES);
        dailyLimit = Math.clamp(dailyLimit, 0, MAX_DAILY_LIMIT);
    }

    public Habits withAutoAdvance(boolean autoAdvance) {
        return new Habits(autoAdvance, breakMinutes, dailyLimit, coverSensitive);
    }

    public Habits withBreakMinutes(int breakMinutes) {
        return new Habits(autoAdvance, breakMinutes, dailyLimit, coverSensitive);
    }

    public Habits withDailyLimit(int dailyLimit) {
        return new Habits(autoAdvance, breakMinutes, dailyLimit, coverSensitive);
    }

    public Habits withCoverSensitive(boolean coverSensitive) {
        return new Habits(autoAdvance, breakMinutes, dailyLimit, coverSensitive);
    }
}
