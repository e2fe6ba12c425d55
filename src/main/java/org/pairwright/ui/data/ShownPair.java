package org.pairwright.ui.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pairwright.domain.Message;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Role;
import org.pairwright.service.PairDetails;

/// A pair with as much of its texts as is shown. Making one takes time, so it is done in the
/// background.
///
/// @param title what is asked, on one line; cut where it is long
/// @param isWholeTitle whether the title says all of what is asked
/// @param earlier how many turns come before those that are shown
/// @param turns the last of the prompt, without the one that the title gives whole
record ShownPair(
        PairDetails details,
        String title,
        boolean isWholeTitle,
        int earlier,
        List<Turn> turns,
        ShownText a,
        ShownText b) {
    /// So many turns are shown at first.
    static final int FIRST = 4;

    /// So many more when earlier ones are asked for.
    private static final int MORE = 12;

    /// Still earlier ones are left to the Label screen.
    private static final int MOST = 40;

    /// As much of all turns, by what [#cost] says: more would keep the screen waiting.
    private static final int MOST_TEXT = 24_000;

    /// What a line takes beside its characters.
    private static final int LINE = 20;

    /// Longer titles are cut, in characters.
    private static final int LONGEST_TITLE = 240;

    /// A turn of the prompt.
    record Turn(Role role, ShownText text) {}

    ShownPair {
        turns = List.copyOf(turns);
    }

    static ShownPair of(PairDetails details) {
        return of(details, FIRST);
    }

    private static ShownPair of(PairDetails details, int most) {
        List<Message> messages = details.messages();
        Message asked = new Prompt(messages).question();
        Optional<String> whole = wholeTitle(asked);
        int from = from(messages, most);
        int inTitle = whole.isPresent() ? messages.lastIndexOf(asked) : -1;
        List<Turn> turns =
                IntStream.range(from, messages.size())
                        .filter(at -> at != inTitle)
                        .mapToObj(messages::get)
                        .map(message -> new Turn(message.role(), ShownText.of(message)))
                        .toList();
        String beginning =
                asked.content().substring(0, Math.min(asked.content().length(), LONGEST_TITLE));
        return new ShownPair(
                details,
                whole.orElse(folded(beginning)),
                whole.isPresent(),
                from,
                turns,
                ShownText.of(details.a()),
                ShownText.of(details.b()));
    }

    /// The first of the last turns that are shown.
    private static int from(List<Message> messages, int most) {
        int from = messages.size();
        int left = MOST_TEXT;
        while (from > 0 && messages.size() - from < most) {
            left -= cost(messages.get(from - 1));
            if (left < 0 && from < messages.size()) {
                return from;
            }
            from--;
        }
        return from;
    }

    private static int cost(Message message) {
        String said = message.content();
        int shown = Math.min(said.length(), ShownText.MOST);
        int lines = (int) said.chars().limit(shown).filter(letter -> letter == '\n').count() + 1;
        int calls = Math.min(message.toolCalls().length(), ShownText.MOST);
        return shown + calls + LINE * Math.min(lines, ShownText.MOST_LINES);
    }

    /// Empty where the title can't say all of it as it was typed.
    private static Optional<String> wholeTitle(Message asked) {
        String content = asked.content().strip();
        return asked.isPlain()
                        && !content.isEmpty()
                        && content.length() <= LONGEST_TITLE
                        && content.indexOf('\n') < 0
                ? Optional.of(content)
                : Optional.empty();
    }

    private static String folded(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        boolean torn = !line.isEmpty() && Character.isHighSurrogate(line.charAt(line.length() - 1));
        return torn ? line.substring(0, line.length() - 1) : line;
    }

    private int shown() {
        return details.messages().size() - earlier;
    }

    /// Whether earlier turns can be shown here.
    boolean hasMore() {
        return from(details.messages(), Math.min(MOST, shown() + MORE)) < earlier;
    }

    /// The same with more of its earlier turns.
    ShownPair withEarlier() {
        return of(details, Math.min(MOST, shown() + MORE));
    }

    boolean isOfSamePair(ShownPair other) {
        return details.row().id() == other.details.row().id();
    }
}
