package org.pairwright.domain;

import java.util.List;

/// The two keys of a prompt, computed together because both look at the same bytes.
///
/// @param key of all its messages and tools, to the letter
/// @param group of its non-system messages, normalized
record PromptKeys(Key key, Key group) {
    static PromptKeys of(Prompt prompt) {
        return of(
                prompt,
                prompt.messages().stream().map(message -> Utf8.of(message.content())).toList());
    }

    /// @param contents the contents of the prompt's messages
    static PromptKeys of(Prompt prompt, List<Utf8> contents) {
        Digest key = new Digest().number(prompt.messages().size());
        Digest group = new Digest();
        for (int i = 0; i < contents.size(); i++) {
            Message message = prompt.messages().get(i);
            byte[] content = contents.get(i).bytes();
            key.text(message.role().code()).bytes(content);
            key.text(message.name()).text(message.toolCalls()).text(message.toolCallId());
            if (message.role() != Role.SYSTEM) {
                group.text(message.role().code());
                addNormalized(group, message.content(), content.clone());
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
