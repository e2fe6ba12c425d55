package org.pairwright.exporting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.dataset.Resolution.Resolved;
import org.pairwright.dataset.StoredMessages;
import org.pairwright.domain.Corrections;
import org.pairwright.domain.Role;
import org.pairwright.domain.Side;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.StoredPair.StoredResponse;
import org.pairwright.domain.Utf8;

/// A pair that is to be written, and what it came to.
///
/// @param written the responses that become rows of this pair; both where the pair is one row
/// @param contradicted those that are in no row, as other pairs say the contrary of them
public record ExportRow(
        StoredPair pair,
        StoredMessages prompt,
        Resolved resolved,
        List<Side> written,
        List<Side> contradicted) {
    public ExportRow {
        written = List.copyOf(written);
        contradicted = List.copyOf(contradicted);
    }

    /// A pair with its messages found.
    public ExportRow(StoredPair pair, Resolved resolved) {
        this(
                resolved.corrected(pair),
                StoredMessages.of(pair),
                resolved,
                List.of(Side.values()),
                List.of());
    }

    /// The same pair with other responses in its rows.
    ExportRow with(List<Side> others, List<Side> contradicting) {
        return new ExportRow(pair, prompt, resolved, others, contradicting);
    }

    /// Which responses say what annotators thought that they should have said: `a`, `b`, both with
    /// a space between, or nothing.
    String correctedSides() {
        return Stream.of(Side.values())
                .filter(side -> !resolved.corrections().of(side).isEmpty())
                .map(Side::code)
                .collect(Collectors.joining(" "));
    }

    /// As [#correctedSides], where the pair is one row: a pair takes the correction of its chosen
    /// response only.
    String correctedWord() {
        return resolved.corrections().equals(Corrections.NONE) ? "" : "chosen";
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

    /// Whether tools are on offer, called or answered.
    boolean hasTools() {
        return prompt.hasTools()
                || !tools().isEmpty()
                || !pair.response(Side.A).toolCalls().isEmpty()
                || !pair.response(Side.B).toolCalls().isEmpty();
    }

    /// Whether user and assistant take turns, after a message of the system or without, and the
    /// user has the last word.
    boolean alternates() {
        Role expected = Role.USER;
        for (int i = prompt.beginWithSystem() ? 1 : 0; i < prompt.size(); i++) {
            if (prompt.role(i) != expected) {
                return false;
            }
            expected = expected == Role.USER ? Role.ASSISTANT : Role.USER;
        }
        return expected == Role.ASSISTANT;
    }

    /// Whether role and content say everything.
    boolean isPlain() {
        return prompt.isPlain()
                && tools().isEmpty()
                && pair.response(Side.A).toolCalls().isEmpty()
                && pair.response(Side.B).toolCalls().isEmpty();
    }

    /// Whether its text can be decoded by every reader.
    boolean isSound() {
        return SoundText.isUtf8(prompt.json())
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
