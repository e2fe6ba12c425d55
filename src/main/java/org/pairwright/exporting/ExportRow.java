package org.pairwright.exporting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.dataset.Resolution.Resolved;
import org.pairwright.dataset.StoredMessages;
import org.pairwright.dataset.Target;
import org.pairwright.domain.Corrections;
import org.pairwright.domain.Role;
import org.pairwright.domain.Side;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.StoredPair.StoredResponse;
import org.pairwright.domain.Utf8;

/// A pair that is to be written, and what it came to.
///
/// @param promptOfA what the model of response A was asked
/// @param promptOfB the same of B; the same object where it was asked the same
/// @param written the responses that become rows of this pair; both where the pair is one row
/// @param contradicted those that are in no row, as other pairs say the contrary of them
public record ExportRow(
        StoredPair pair,
        StoredMessages promptOfA,
        StoredMessages promptOfB,
        Resolved resolved,
        List<Side> written,
        List<Side> contradicted) {
    public ExportRow {
        written = List.copyOf(written);
        contradicted = List.copyOf(contradicted);
    }

    /// A pair with its messages found.
    public ExportRow(StoredPair pair, Resolved resolved) {
        this(pair, StoredMessages.of(pair, Side.A), resolved);
    }

    private ExportRow(StoredPair pair, StoredMessages ofA, Resolved resolved) {
        this(
                resolved.corrected(pair),
                ofA,
                pair.messages(Side.A).equals(pair.messages(Side.B))
                        ? ofA
                        : StoredMessages.of(pair, Side.B),
                resolved,
                List.of(Side.values()),
                List.of());
    }

    /// The same pair with other responses in its rows.
    ExportRow with(List<Side> others, List<Side> contradicting) {
        return new ExportRow(pair, promptOfA, promptOfB, resolved, others, contradicting);
    }

    /// What the model of one response was asked: the prompt of a row that is of this one alone.
    StoredMessages prompt(Side side) {
        return side == Side.A ? promptOfA : promptOfB;
    }

    /// The prompt of a row that is of both responses: what the model of the chosen one was asked.
    /// The other one's may have been asked in other words.
    StoredMessages prompt() {
        return prompt(resolved.outcome().side().orElse(Side.A));
    }

    /// The prompts of the rows that teach `target`: one, or that of A and that of B where each
    /// response is a row and they were asked in other words.
    public List<StoredMessages> prompts(Target target) {
        return target == Target.PAIRS || promptOfA == promptOfB
                ? List.of(prompt())
                : List.of(promptOfA, promptOfB);
    }

    /// Whether a response goes out that annotators corrected.
    boolean hasCorrection() {
        return sides().anyMatch(side -> !resolved.corrections().of(side).isEmpty());
    }

    /// The responses that are in a row, be it another pair's.
    private Stream<Side> sides() {
        return Stream.of(Side.values()).filter(side -> !contradicted.contains(side));
    }

    /// Whether its rows that teach `target` hold more of what a model was sent than both sides saw.
    boolean hasTemplate(Target target) {
        return (target == Target.PAIRS ? Stream.of(prompt()) : sides().map(this::prompt))
                .anyMatch(it -> !Arrays.equals(it.json(), pair.messages().bytes()));
    }

    /// The row once for each prompt, as if it were the only one.
    List<ExportRow> byPrompt(Target target) {
        return promptOfA == promptOfB
                ? List.of(this)
                : prompts(target).stream()
                        .map(it -> new ExportRow(pair, it, it, resolved, written, contradicted))
                        .toList();
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
        return prompt().hasTools()
                || !tools().isEmpty()
                || !pair.response(Side.A).toolCalls().isEmpty()
                || !pair.response(Side.B).toolCalls().isEmpty();
    }

    /// Whether user and assistant take turns, after a message of the system or without, and the
    /// user has the last word.
    boolean alternates() {
        StoredMessages prompt = prompt();
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
        return prompt().isPlain()
                && tools().isEmpty()
                && pair.response(Side.A).toolCalls().isEmpty()
                && pair.response(Side.B).toolCalls().isEmpty();
    }

    /// Whether its text can be decoded by every reader.
    boolean isSound() {
        return SoundText.isUtf8(prompt().json())
                && isSound(pair.a())
                && isSound(pair.b())
                && (isPlain() || SoundText.hasNoLoneSurrogateEscape(prompt().json()))
                && isSoundJson(tools());
    }

    private static boolean isSound(StoredResponse response) {
        return SoundText.isUtf8(response.content().bytes()) && isSoundJson(response.toolCalls());
    }

    private static boolean isSoundJson(Utf8 json) {
        return SoundText.isUtf8(json.bytes()) && SoundText.hasNoLoneSurrogateEscape(json.bytes());
    }
}
