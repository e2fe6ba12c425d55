package org.pairwright.service;

import java.util.List;
import java.util.UUID;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Message;
import org.pairwright.domain.Role;
import org.pairwright.domain.Side;

/// A pair as it comes before an annotator: what they may see of it, and what they have said so far.
///
/// @param pair the pair's key in this project
/// @param occurrence 0 the first time this annotator gets the pair
/// @param leftSide which response stands left
/// @param judgment their draft, else their current decision, else [Judgment#EMPTY]; speaks of A and
///   B
/// @param decided whether they have a current decision or skip on the pair
/// @param sensitive whether it is marked so
/// @param optedOut whether it is known to be of a category that they opted out of
public record LabelingTask(
        long pair,
        UUID uuid,
        int occurrence,
        List<Message> messages,
        Shown left,
        Shown right,
        Side leftSide,
        Judgment judgment,
        boolean decided,
        boolean sensitive,
        boolean optedOut) {
    /// A response without its source.
    ///
    /// @param toolCalls the calls as a JSON array in text; empty when there are none
    public record Shown(String content, String toolCalls) {}

    public LabelingTask {
        messages = List.copyOf(messages);
    }

    /// The same without a word of the prompt and the responses, for a pair that is covered.
    public LabelingTask withoutTexts() {
        Shown nothing = new Shown("", "");
        return new LabelingTask(
                pair,
                uuid,
                occurrence,
                List.of(new Message(Role.USER, "")),
                nothing,
                nothing,
                leftSide,
                judgment,
                decided,
                sensitive,
                optedOut);
    }
}
