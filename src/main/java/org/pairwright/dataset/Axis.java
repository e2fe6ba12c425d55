package org.pairwright.dataset;

import java.util.Optional;
import org.pairwright.domain.Codes;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Vote;

/// Which of the questions that annotators answer a dataset rests on.
public enum Axis {
    /// The overall preference.
    PREFERENCE("preference"),
    /// Which response is more helpful, where that was asked apart.
    HELPFULNESS("helpfulness"),
    /// Which response is safer, where that was asked apart.
    SAFETY("safety"),
    /// The safe response where exactly one is; where both are, the more helpful, or the preferred
    /// one where helpfulness was not asked apart.
    SAFETY_FIRST("safety-first");

    private final String code;

    Axis(String code) {
        this.code = code;
    }

    /// The word on the command line and in reports.
    public String code() {
        return code;
    }

    /// The axis that `code` names.
    public static Optional<Axis> of(String code) {
        return Codes.find(values(), Axis::code, code);
    }

    /// What `vote` says on this axis, both responses being equally safe. A skip says nothing,
    /// whatever stands beside it.
    Preference answer(Vote vote) {
        if (vote.preference() == Preference.SKIP) {
            return Preference.SKIP;
        }
        return switch (this) {
            case PREFERENCE -> vote.preference();
            case HELPFULNESS -> vote.moreHelpful();
            case SAFETY -> vote.safer();
            case SAFETY_FIRST ->
                    vote.moreHelpful() == Preference.UNSTATED
                            ? vote.preference()
                            : vote.moreHelpful();
        };
    }
}
