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
public record Conversation(Document whole, Document folded) {
    /// So many turns are shown without folding.
    static final int SHORT = 4;

    /// Of a folded system message, so much is shown, in characters.
    static final int SYSTEM = 140;

    /// Of what a tool gave back, so much, in characters.
    static final int RESULT = 700;

    /// The address of the words on turns that are left out.
    public static final String EARLIER = "pairwright:earlier-turns";

    public static final Conversation EMPTY = new Conversation(Document.EMPTY, Document.EMPTY);

    public boolean isFolded() {
        return !whole.equals(folded);
    }

    public static Conversation of(List<Message> turns, Messages messages) {
        Document whole = document(turns, 0, false, messages);
        List<Message> spoken = turns.stream().filter(it -> it.role() != Role.SYSTEM).toList();
        boolean hides = spoken.size() > SHORT;
        boolean cuts =
                turns.stream()
                        .anyMatch(it ->
                                !it.toolCalls().isEmpty()
                                        || it.role() == Role.TOOL
                                        || (it.role() == Role.SYSTEM
                                                && it.content().length() > SYSTEM));
        if (!hides && !cuts) {
            return new Conversation(whole, whole);
        }
        return new Conversation(
                whole, document(turns, hides ? lastOfUser(spoken) : 0, true, messages));
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
        Document whole = writer.document();
        return new Conversation(whole, whole);
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
                } else if (spoken == 0) {
                    writer.begin(Gaps.TURN);
                    writer.append(
                            messages.of("reading.turns.earlier", hidden),
                            Set.of(Style.LINK),
                            EARLIER);
                    writer.endProse(Face.NOTE);
                }
                spoken++;
            }
        }
        return writer.document();
    }

    private static Message cut(Message turn) {
        if (turn.content().length() <= SYSTEM) {
            return turn;
        }
        int end = Pieces.betweenCharacters(turn.content(), 0, SYSTEM);
        return new Message(
                turn.role(), turn.content().substring(0, end).replaceAll("\\s+", " ") + " …");
    }

    private static void write(
            DocumentWriter writer, Message turn, boolean inShort, Messages messages) {
        writer.enter(new Level.Turn(turn.role(), true));
        if (inShort && turn.role() == Role.TOOL) {
            result(writer, turn);
            writer.leave();
            return;
        }
        if (!turn.name().isEmpty()) {
            writer.begin(Gaps.TURN);
            writer.append(turn.name(), Set.of(Style.CODE, Style.MUTED), "");
            writer.endProse(Face.BODY);
        }
        content(writer, turn);
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

    /// What a tool gave back, as it begins.
    private static void result(DocumentWriter writer, Message turn) {
        // Laid out, it has spaces at which lines can end.
        String words = pretty(turn.content()).replaceAll("\\s+", " ").strip();
        writer.begin(Gaps.TURN);
        if (!turn.name().isEmpty()) {
            writer.append(turn.name(), Set.of(Style.CODE, Style.MUTED), "");
            writer.append(" ");
        }
        writer.append(
                words.length() <= RESULT
                        ? words
                        : words.substring(0, Pieces.betweenCharacters(words, 0, RESULT)) + " …",
                Set.of(Style.CODE),
                "");
        writer.endProse(Face.BODY);
    }

    private static void content(DocumentWriter writer, Message turn) {
        if (turn.role() == Role.TOOL) {
            writer.enter(new Level.Card());
            writer.code(
                    pretty(turn.content()),
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
