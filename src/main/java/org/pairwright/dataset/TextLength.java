package org.pairwright.dataset;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.pairwright.domain.Side;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.StoredPair.StoredResponse;

/// How long a pair's text is as it goes out: its messages' contents and the longer of its two
/// responses, tool calls with the response that makes them; where each response has a prompt of its
/// own, the longer of the two conversations.
///
/// @param characters Unicode code points
/// @param bytes in UTF-8
public record TextLength(long characters, long bytes) {
    /// @param prompts of response A and of response B, which may be the same
    static TextLength of(StoredPair pair, Prompts prompts) {
        TextLength a = of(prompts.a());
        TextLength b = prompts.areOne() ? a : of(prompts.b());
        return a.plus(of(pair.a())).max(b.plus(of(pair.b())));
    }

    /// The prompts of a pair's two responses.
    record Prompts(StoredMessages a, StoredMessages b) {
        /// Each response's own.
        static Prompts of(StoredPair pair) {
            StoredMessages a = StoredMessages.of(pair, Side.A);
            boolean one = pair.messages(Side.A).equals(pair.messages(Side.B));
            return new Prompts(a, one ? a : StoredMessages.of(pair, Side.B));
        }

        /// One response's for both.
        static Prompts of(StoredPair pair, Side side) {
            StoredMessages one = StoredMessages.of(pair, side);
            return new Prompts(one, one);
        }

        boolean areOne() {
            return a == b;
        }
    }

    /// The length of messages.
    public static TextLength of(StoredMessages messages) {
        TextLength length = new TextLength(0, 0);
        for (int i = 0; i < messages.size(); i++) {
            length =
                    length.plus(
                            escaped(
                                    messages.json(),
                                    messages.contentStart(i),
                                    messages.contentEnd(i)));
        }
        return length;
    }

    /// How many tokens the messages' contents have and the longer of the two responses, each text
    /// counted by itself; what a chat template adds is not known.
    static long tokens(StoredPair pair, Prompts prompts, TokenCount count) {
        long a = tokens(prompts.a(), count);
        long b = prompts.areOne() ? a : tokens(prompts.b(), count);
        return Math.max(a + tokens(pair.a(), count), b + tokens(pair.b(), count));
    }

    private static long tokens(StoredMessages messages, TokenCount count) {
        long tokens = 0;
        for (int i = 0; i < messages.size(); i++) {
            tokens += count.of(messages.content(i));
        }
        return tokens;
    }

    private static long tokens(StoredResponse response, TokenCount count) {
        return count.of(response.content().toString()) + count.of(response.toolCalls().toString());
    }

    /// The length of a response, its tool calls included.
    public static TextLength of(StoredResponse response) {
        return raw(response.content().bytes()).plus(raw(response.toolCalls().bytes()));
    }

    private static TextLength raw(byte[] text) {
        long characters = 0;
        for (byte b : text) {
            characters += isContinuation(b) ? 0 : 1;
        }
        return new TextLength(characters, text.length);
    }

    /// The length of what the JSON text from `from` to `to` stands for.
    private static TextLength escaped(byte[] json, int from, int to) {
        long characters = 0;
        long bytes = 0;
        for (int at = from; at < to; at++) {
            if (json[at] != '\\') {
                characters += isContinuation(json[at]) ? 0 : 1;
                bytes++;
            } else if (json[++at] != 'u') {
                characters++;
                bytes++;
            } else {
                char unit = (char) Integer.parseInt(new String(json, at + 1, 4, US_ASCII), 16);
                at += 4;
                characters += Character.isLowSurrogate(unit) ? 0 : 1;
                bytes += utf8Length(unit);
            }
        }
        return new TextLength(characters, bytes);
    }

    /// A character outside the basic plane is escaped as two surrogates and takes four bytes.
    private static int utf8Length(char unit) {
        if (unit < 0x80) {
            return 1;
        }
        return unit < 0x800 || Character.isSurrogate(unit) ? 2 : 3;
    }

    private static boolean isContinuation(byte b) {
        return (b & 0xc0) == 0x80;
    }

    private TextLength plus(TextLength other) {
        return new TextLength(characters + other.characters, bytes + other.bytes);
    }

    private TextLength max(TextLength other) {
        return new TextLength(Math.max(characters, other.characters), Math.max(bytes, other.bytes));
    }
}
