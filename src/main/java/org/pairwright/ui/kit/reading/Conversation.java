package org.pairwright.ui.kit.reading;

import java.util.List;
import java.util.Set;
import org.pairwright.domain.Message;
import org.pairwright.domain.Role;
import org.pairwright.ui.kit.Messages;

/// A conversation made ready to be shown.
///
/// @param whole all of it
/// @param folded its turns from the last of a user on, a word on those before it, and what the
///   system was told, tools were asked and gave back, in short; the same as the whole where that is
///   short
/// @param earlier how many turns the folded one leaves out
/// @param isFolded whether the folded one says less than the whole
/// @param asksFirst whether the folded one has nothing but what the system was told before the last
///   turn of a user
public record Conversation(
        Document whole, Document folded, int earlier, boolean isFolded, boolean asksFirst) {
    /// So many turns are shown without folding.
    static final int SHORT = 4;

    /// A system message is folded from here on, in characters, of which those of East Asia are as
    /// wide as two.
    static final int SYSTEM = 140;

    /// Then so much of it is shown: a line, so that the question below it keeps its room.
    static final int LINE = 100;

    private static final int LONG_WORD = 20;

    /// Of what a tool gave back, so much, in characters.
    static final int RESULT = 700;

    public static final Conversation EMPTY = unfolded(Document.EMPTY);

    private static Conversation unfolded(Document whole) {
        return new Conversation(whole, whole, 0, false, false);
    }

    public static Conversation of(List<Message> turns, Messages messages) {
        Document whole = document(turns, 0, false, messages);
        List<Message> spoken = turns.stream().filter(it -> it.role() != Role.SYSTEM).toList();
        int last = lastOfUser(spoken);
        int earlier = spoken.size() > SHORT ? last : 0;
        Document folded = document(turns, earlier, true, messages);
        boolean cuts = turns.stream().anyMatch(Conversation::isCut);
        return new Conversation(whole, folded, earlier, earlier > 0 || cuts, last <= earlier);
    }

    private static boolean isCut(Message turn) {
        return switch (turn.role()) {
            case SYSTEM -> isLong(turn.content().strip());
            case TOOL -> pretty(turn.content()).length() > RESULT;
            case USER, ASSISTANT ->
                    !turn.toolCalls().isEmpty() && ToolCallReader.cuts(turn.toolCalls());
        };
    }

    /// The turn that is to be answered, with the calls of tools behind it.
    private static int lastOfUser(List<Message> spoken) {
        int last = spoken.size() - 1;
        for (int i = last; i >= 0; i--) {
            if (spoken.get(i).role() == Role.USER) {
                return i;
            }
        }
        return last;
    }

    /// The turns as they were typed.
    public static Conversation asTyped(List<Message> turns, Messages messages) {
        DocumentWriter writer = new DocumentWriter();
        for (Message turn : turns) {
            writer.enter(new Level.Turn(turn.role(), true));
            writer.raw(turn.content());
            if (!turn.toolCalls().isEmpty()) {
                writer.raw(turn.toolCalls());
            }
            writer.leave();
        }
        return unfolded(writer.document());
    }

    /// A response made ready.
    public static Document answer(String content, String toolCalls, Messages messages) {
        DocumentWriter writer = new DocumentWriter();
        new MarkdownReader(writer).read(content);
        if (!toolCalls.isEmpty()) {
            new ToolCallReader(writer, messages).read(toolCalls);
        }
        return writer.document();
    }

    private static Document document(
            List<Message> turns, int hidden, boolean inShort, Messages messages) {
        DocumentWriter writer = new DocumentWriter();
        int spoken = 0;
        for (Message turn : turns) {
            if (turn.role() == Role.SYSTEM) {
                write(writer, inShort ? cut(turn) : turn, inShort, messages);
            } else {
                if (spoken >= hidden) {
                    write(writer, turn, inShort, messages);
                }
                spoken++;
            }
        }
        return writer.document();
    }

    private static Message cut(Message turn) {
        // Empty lines before the first word would be all that is shown.
        String text = turn.content().strip();
        if (!isLong(text)) {
            return turn;
        }
        String line = text.substring(0, endOfWord(text, endWithin(LINE, text)));
        return new Message(turn.role(), line.replaceAll("\\s+", " ").strip() + " …");
    }

    private static boolean isLong(String text) {
        return endWithin(SYSTEM, text) < text.length();
    }

    /// Where a text ends that has so much room.
    private static int endWithin(int room, String text) {
        int left = room;
        int end = 0;
        while (end < text.length() && left > 0) {
            int letter = text.codePointAt(end);
            left -= EastAsia.has(letter) ? 2 : 1;
            end += Character.charCount(letter);
        }
        return end;
    }

    /// Before the word that a place is in, unless that is long.
    private static int endOfWord(String text, int place) {
        for (int i = place; i > place - LONG_WORD; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Pieces.betweenCharacters(text, 0, place);
    }

    private static void write(
            DocumentWriter writer, Message turn, boolean inShort, Messages messages) {
        writer.enter(new Level.Turn(turn.role(), true));
        if (!turn.name().isEmpty()) {
            writer.begin(Gaps.TURN);
            writer.append(turn.name(), Set.of(Style.CODE, Style.MUTED), "");
            writer.endProse(Face.BODY);
        }
        content(writer, turn, inShort);
        if (!turn.toolCalls().isEmpty()) {
            ToolCallReader calls = new ToolCallReader(writer, messages);
            if (inShort) {
                calls.readInShort(turn.toolCalls());
            } else {
                calls.read(turn.toolCalls());
            }
        }
        writer.leave();
    }

    private static void content(DocumentWriter writer, Message turn, boolean inShort) {
        if (turn.role() == Role.TOOL) {
            String laidOut = pretty(turn.content());
            writer.enter(new Level.Card());
            writer.code(
                    inShort ? begin(laidOut) : laidOut,
                    looksLikeJson(turn.content()) ? "json" : "",
                    Gaps.PARAGRAPH);
            writer.leave();
        } else if (!turn.content().isEmpty() || turn.toolCalls().isEmpty()) {
            int before = writer.size();
            new MarkdownReader(writer).read(turn.content());
            if (writer.size() == before) {
                writer.begin(Gaps.TURN);
                writer.endProse(Face.BODY);
            }
        }
    }

    /// What a tool gave back, as it begins.
    private static String begin(String result) {
        return result.length() <= RESULT
                ? result
                : result.substring(0, Pieces.betweenCharacters(result, 0, RESULT)) + " …";
    }

    private static boolean looksLikeJson(String text) {
        return text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[");
    }

    private static String pretty(String content) {
        if (!looksLikeJson(content)) {
            return content;
        }
        try {
            return Json.read(content).pretty();
        } catch (Json.NotJson e) {
            return content;
        }
    }
}
