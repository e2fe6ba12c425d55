package org.pairwright.domain;

import java.util.UUID;

/// What makes two prompts, responses or pairs the same, and which response stands where.
public final class Identity {
    private Identity() {}

    /// The key of a prompt: all its messages and tools, to the letter.
    public static Key promptKey(Prompt prompt) {
        return PromptKeys.of(prompt).key();
    }

    /// The key of a response among those to the same prompt: content, tool calls and source.
    public static Key responseKey(Response response) {
        return responseKey(response, Utf8.of(response.content()));
    }

    /// The key of a response whose content in UTF-8 is there already.
    static Key responseKey(Response response, Utf8 content) {
        return new Digest()
                .bytes(content.bytes())
                .text(response.toolCalls())
                .text(response.source())
                .toKey();
    }

    /// The key of a pair: its prompt and its two responses, in either order.
    public static Key pairKey(Key prompt, Key oneResponse, Key otherResponse) {
        boolean inOrder = oneResponse.compareTo(otherResponse) <= 0;
        return new Digest()
                .key(prompt)
                .key(inOrder ? oneResponse : otherResponse)
                .key(inOrder ? otherResponse : oneResponse)
                .toKey();
    }

    /// Which side the first of two responses becomes where the file's order says which is better,
    /// drawn from the pair key so that A never means "better".
    public static Side drawSide(Key pair, Key first, Key second) {
        boolean firstIsLower = first.compareTo(second) <= 0;
        boolean lowerIsA = (pair.low() & 1) == 0;
        return firstIsLower == lowerIsA ? Side.A : Side.B;
    }

    /// Which response stands left for an annotator: A when the hash of seed, annotator and pair is
    /// even, flipped by each further occurrence of the pair.
    ///
    /// @param occurrence 0 the first time, 1 for the first repeat, and so on
    public static Side leftSide(long projectSeed, UUID annotator, Key pair, int occurrence) {
        long hash =
                new Digest()
                        .number(projectSeed)
                        .number(annotator.getMostSignificantBits())
                        .number(annotator.getLeastSignificantBits())
                        .key(pair)
                        .toKey()
                        .low();
        return ((hash + occurrence) & 1) == 0 ? Side.A : Side.B;
    }
}
