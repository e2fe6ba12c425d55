package org.pairwright.domain;

import java.nio.charset.StandardCharsets;

/// The two keys of a prompt, computed together because both look at the same bytes.
///
/// @param key of all its messages and tools, to the letter
/// @param group of its non-system messages, normalized
record PromptKeys(Key key, Key group) {
    static PromptKeys of(Prompt prompt) {
        Digest key = new Digest().number(prompt.messages().size());
        Digest group = new Digest();
        for (Message message : prompt.messages()) {
            byte[] content = message.content().getBytes(StandardCharsets.UTF_8);
            key.text(message.role().code()).bytes(content);
            key.text(message.name()).text(message.toolCalls()).text(message.toolCallId());
            if (message.role() != Role.SYSTEM) {
                group.text(message.role().code());
                addNormalized(group, message.content(), content);
            }
        }
        return new PromptKeys(key.text(prompt.tools()).toKey(), group.toKey());
    }

    /// @param utf8 the same content, which is overwritten
    private static void addNormalized(Digest group, String content, byte[] utf8) {
        int length = NormalizedText.inPlace(utf8);
        if (length >= 0) {
            group.bytes(utf8, length);
        } else {
            group.text(NormalizedText.of(content));
        }
    }
}
