package org.pairwright.ui.labeling;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.pairwright.domain.DecidedPair;
import org.pairwright.service.LabelingTask;

/// What a person chose about how they label; may change while they do.
public final class LabelingOptions {
    private final BooleanProperty autoAdvance = new SimpleBooleanProperty(false);
    private final BooleanProperty coverSensitive = new SimpleBooleanProperty(true);
    private final IntegerProperty dailyLimit = new SimpleIntegerProperty(0);
    private final IntegerProperty breakMinutes = new SimpleIntegerProperty(0);

    /// Whether a decision key records the decision at once and goes on.
    public BooleanProperty autoAdvanceProperty() {
        return autoAdvance;
    }

    /// Whether pairs marked sensitive come covered.
    public BooleanProperty coverSensitiveProperty() {
        return coverSensitive;
    }

    /// Whether that pair comes covered: sensitive ones where that is wanted, and whoever goes to
    /// one of what they opted out of is asked first.
    boolean covers(LabelingTask task) {
        return covers(task.optedOut(), task.sensitive());
    }

    /// The same where the pair is named in a list of what was decided.
    boolean covers(DecidedPair decided) {
        return covers(decided.optedOut(), decided.sensitive());
    }

    private boolean covers(boolean optedOut, boolean sensitive) {
        return optedOut || (sensitive && coverSensitive.get());
    }

    /// After how many pairs a day one is reminded; 0 for never.
    public IntegerProperty dailyLimitProperty() {
        return dailyLimit;
    }

    /// After how many minutes of work one is reminded of a break; 0 for never.
    public IntegerProperty breakMinutesProperty() {
        return breakMinutes;
    }
}
