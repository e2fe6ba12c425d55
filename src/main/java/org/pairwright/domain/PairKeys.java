package org.pairwright.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The content keys of a pair and its parts, with the texts in UTF-8 that they are made of.
///
/// Made when first asked for, by the thread that asks, because hashing is half the work of reading
/// a pair. To be used by one thread at a time.
public final class PairKeys {
    private record Texts(List<Utf8> prompt, Utf8 a, Utf8 b) {}

    private record Keys(Key prompt, Key group, Key a, Key b, Key pair) {}

    private final Prompt prompt;
    private final Response a;
    private final Response b;
    private @Nullable Texts texts;
    private @Nullable Keys keys;

    private PairKeys(Prompt prompt, Response a, Response b) {
        this.prompt = prompt;
        this.a = a;
        this.b = b;
    }

    public static PairKeys of(Prompt prompt, Response a, Response b) {
        return new PairKeys(prompt, a, b);
    }

    public Key prompt() {
        return keys().prompt();
    }

    public Key group() {
        return keys().group();
    }

    public Key a() {
        return keys().a();
    }

    public Key b() {
        return keys().b();
    }

    public Key pair() {
        return keys().pair();
    }

    /// The contents of the prompt's messages.
    public List<Utf8> promptContents() {
        return texts().prompt();
    }

    /// The content of response A.
    public Utf8 contentOfA() {
        return texts().a();
    }

    /// The content of response B.
    public Utf8 contentOfB() {
        return texts().b();
    }

    /// The same with A and B exchanged; the pair key does not change.
    PairKeys turned() {
        PairKeys turned = new PairKeys(prompt, b, a);
        turned.texts = new Texts(texts().prompt(), texts().b(), texts().a());
        turned.keys = new Keys(prompt(), group(), b(), a(), pair());
        return turned;
    }

    private Texts texts() {
        Texts made = texts;
        if (made == null) {
            made =
                    new Texts(
                            prompt.messages().stream()
                                    .map(message -> Utf8.of(message.content()))
                                    .toList(),
                            Utf8.of(a.content()),
                            Utf8.of(b.content()));
            texts = made;
        }
        return made;
    }

    private Keys keys() {
        Keys made = keys;
        if (made == null) {
            PromptKeys ofPrompt = PromptKeys.of(prompt, promptContents());
            Key ofA = Identity.responseKey(a, contentOfA());
            Key ofB = Identity.responseKey(b, contentOfB());
            made =
                    new Keys(
                            ofPrompt.key(),
                            ofPrompt.group(),
                            ofA,
                            ofB,
                            Identity.pairKey(ofPrompt.key(), ofA, ofB));
            keys = made;
        }
        return made;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PairKeys that && keys().equals(that.keys());
    }

    @Override
    public int hashCode() {
        return keys().hashCode();
    }

    @Override
    public String toString() {
        return keys().toString();
    }
}
