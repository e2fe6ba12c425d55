package org.pairwright.ui.data;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.domain.LabelState;
import org.pairwright.domain.PairRow;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Role;
import org.pairwright.domain.SortField;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Times;

/// What the Data screen calls things.
final class DataWords {
    /// Longer names out of files are cut, in characters: a label lays all of its text out.
    private static final int LONGEST_NAME = 80;

    /// The same of a line of them.
    private static final int LONGEST_LINE = 600;

    /// The same of a reason.
    private static final int LONGEST_REASON = 300;

    /// So many fill more than a line.
    private static final int MOST_CATEGORIES = 40;

    private final Messages messages;
    private final ZoneId zone;
    private final Supplier<Map<String, String>> categories;

    /// @param categories what hazard categories are called, by their codes
    DataWords(Messages messages, ZoneId zone, Supplier<Map<String, String>> categories) {
        this.messages = messages;
        this.zone = zone;
        this.categories = categories;
    }

    String state(LabelState state) {
        return switch (state) {
            case UNLABELED -> messages.of("data.state.unlabeled");
            case SKIPPED -> messages.of("data.state.skipped");
            case AGREED -> messages.of("data.state.agreed");
            case MAJORITY -> messages.of("data.state.majority");
            case DISPUTED -> messages.of("data.state.disputed");
        };
    }

    /// The state of a pair, or that it is not told yet. Where one alone has decided, that is said:
    /// nobody agreed with anybody. Where several agree, how many.
    String state(PairRow row) {
        if (!row.told()) {
            return messages.of("data.untold.state");
        }
        int decisions = row.counts().decisions();
        return row.state() == LabelState.AGREED
                ? messages.of("data.state.decided", decisions)
                : state(row.state());
    }

    /// The state of a pair that was not taken out, else that it was, and why.
    String stateOrReason(PairRow row) {
        return isOut(row)
                ? messages.of("data.state.out", cut(row.exclusion(), LONGEST_REASON))
                : state(row);
    }

    /// Whether the pair was taken out of what is labeled and released.
    static boolean isOut(PairRow row) {
        return !row.exclusion().isEmpty();
    }

    static boolean isAlone(PairRow row) {
        return row.state() == LabelState.AGREED && row.counts().decisions() == 1;
    }

    String preference(Preference preference) {
        return switch (preference) {
            case A -> messages.of("data.preference.a");
            case B -> messages.of("data.preference.b");
            case TIE -> messages.of("data.preference.tie");
            case BOTH_BAD -> messages.of("data.preference.bothBad");
            case SKIP -> messages.of("data.preference.skip");
            case UNSTATED -> messages.of("data.none");
        };
    }

    /// What most say of the pair.
    String majority(PairRow row) {
        return row.counts().majority().map(this::preference).orElse(messages.of("data.none"));
    }

    String categories(List<String> codes) {
        return codes.isEmpty()
                ? messages.of("data.none")
                : cut(
                        codes.stream()
                                .limit(MOST_CATEGORIES)
                                .map(this::category)
                                .collect(Collectors.joining(", ")),
                        LONGEST_LINE);
    }

    /// What one of them is called.
    String category(String code) {
        return name(categories.get().getOrDefault(code, code));
    }

    String lengths(PairRow row) {
        return messages.of("data.lengths", row.a().length(), row.b().length());
    }

    String sources(PairRow row) {
        return !row.told()
                ? untold()
                : messages.of("data.sources", source(row.a()), source(row.b()));
    }

    private String source(PairRow.Response response) {
        return response.source().isEmpty() ? messages.of("data.none") : knownSource(response);
    }

    /// Who answered; empty where that is not known.
    String knownSource(PairRow.Response response) {
        return name(response.source());
    }

    /// Stands for sources that are not told.
    String untold() {
        return messages.of("data.untold.source");
    }

    /// The file that the pair came in with.
    String file(PairRow row) {
        return name(row.file());
    }

    /// The id that the pair had in its file; empty when it had none.
    String externalId(PairRow row) {
        return name(row.externalId());
    }

    /// A name out of a file, or what fits of it.
    String name(String whole) {
        return cut(whole, LONGEST_NAME);
    }

    /// The beginning of a text, with a sign where there is more.
    String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
        return messages.of("data.chip.cut", text.substring(0, end).strip());
    }

    /// Why the texts of a covered pair are not shown.
    String covered(PairRow row) {
        return row.sensitive() ? messages.of("data.covered") : messages.of("data.coveredByChoice");
    }

    /// What is marked of the pair, one word after the other; empty when nothing is.
    String marks(PairRow row) {
        return marks(row, isOut(row));
    }

    /// The same where it is said apart that it was taken out.
    String marksButOut(PairRow row) {
        return marks(row, false);
    }

    private String marks(PairRow row, boolean out) {
        return Stream.of(
                        row.sensitive() ? messages.of("data.mark.sensitive") : "",
                        row.counts().flags() > 0 ? messages.of("data.mark.flagged") : "",
                        row.gold().isEmpty() ? "" : messages.of("data.mark.gold"),
                        out ? messages.of("data.mark.excluded") : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    String when(Instant time) {
        return Times.moment(time.atZone(zone));
    }

    String annotated(PairRow row) {
        return row.annotatedAt().map(this::when).orElse(messages.of("data.none"));
    }

    String sort(SortField field) {
        return switch (field) {
            case ADDED -> messages.of("data.sort.added");
            case EXTERNAL_ID -> messages.of("data.sort.externalId");
            case STATE -> messages.of("data.sort.state");
            case DECISIONS -> messages.of("data.sort.decisions");
            case PRIORITY -> messages.of("data.sort.priority");
            case LENGTH_A -> messages.of("data.sort.lengthA");
            case LENGTH_B -> messages.of("data.sort.lengthB");
            case ANNOTATED -> messages.of("data.sort.annotated");
        };
    }

    String role(Role role) {
        return switch (role) {
            case SYSTEM -> messages.of("data.role.system");
            case USER -> messages.of("data.role.user");
            case ASSISTANT -> messages.of("data.role.assistant");
            case TOOL -> messages.of("data.role.tool");
        };
    }
}
