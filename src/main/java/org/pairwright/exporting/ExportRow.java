package org.pairwright.exporting;

import org.pairwright.dataset.Resolution.Resolved;
import org.pairwright.dataset.StoredMessages;
import org.pairwright.domain.Side;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.StoredPair.StoredResponse;
import org.pairwright.domain.Utf8;

/// A pair that is to be written, and what it came to.
public record ExportRow(StoredPair pair, StoredMessages prompt, Resolved resolved) {
    /// A pair with its messages found.
    public ExportRow(StoredPair pair, Resolved resolved) {
        this(pair, StoredMessages.of(pair), resolved);
    }

    StoredResponse chosen() {
        return pair.response(resolved.chosen());
    }

    StoredResponse rejected() {
        return pair.response(resolved.chosen().other());
    }

    Utf8 tools() {
        return pair.tools();
    }

    /// Whether role and content say everything.
    boolean isPlain() {
        return prompt.isPlain()
                && tools().isEmpty()
                && pair.response(Side.A).toolCalls().isEmpty()
                && pair.response(Side.B).toolCalls().isEmpty();
    }

    /// Whether any trainer takes it: the prompt wants an answer, and the text can be decoded.
    boolean isSound() {
        return prompt.wantAnswer()
                && SoundText.isUtf8(prompt.json())
                && isSound(pair.a())
                && isSound(pair.b())
                && (isPlain() || SoundText.hasNoLoneSurrogateEscape(prompt.json()))
                && isSoundJson(tools());
    }

    private static boolean isSound(StoredResponse response) {
        return SoundText.isUtf8(response.content().bytes()) && isSoundJson(response.toolCalls());
    }

    private static boolean isSoundJson(Utf8 json) {
        return SoundText.isUtf8(json.bytes()) && SoundText.hasNoLoneSurrogateEscape(json.bytes());
    }
}
