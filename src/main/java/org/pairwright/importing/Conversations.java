package org.pairwright.importing;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.domain.Message;
import org.pairwright.domain.ProblemCode;

/// Parts two conversations where they begin to differ, which has to be at their last message.
final class Conversations {
    private Conversations() {}

    /// @param before what both have before them
    /// @throws RefusedRow when they part earlier, or at once
    static ChosenReader.Parted part(
            List<Message> before, List<Message> chosen, List<Message> rejected) {
        requireMessage(ChosenReader.CHOSEN, chosen);
        requireMessage(ChosenReader.REJECTED, rejected);
        int common = common(chosen, rejected);
        if (chosen.size() != common + 1 || rejected.size() != common + 1) {
            throw new RefusedRow(
                    "",
                    ProblemCode.NO_PAIR,
                    "\"chosen\" and \"rejected\" differ in more than their last message, so they are no"
                            + " two answers to one prompt.");
        }
        List<Message> prompt = new ArrayList<>(before);
        prompt.addAll(chosen.subList(0, common));
        if (prompt.isEmpty()) {
            throw new RefusedRow(
                    ChosenReader.PROMPT,
                    ProblemCode.MISSING_FIELD,
                    "Nothing stands before the two answers: the prompt is missing.");
        }
        return new ChosenReader.Parted(
                prompt,
                Responses.of(ChosenReader.CHOSEN, chosen.getLast(), ""),
                Responses.of(ChosenReader.REJECTED, rejected.getLast(), ""));
    }

    private static void requireMessage(String field, List<Message> messages) {
        if (messages.isEmpty()) {
            throw new RefusedRow(field, ProblemCode.MISSING_FIELD, "The list holds no message.");
        }
    }

    /// How many messages both begin with; the last one of each is never counted.
    private static int common(List<Message> chosen, List<Message> rejected) {
        int most = Math.min(chosen.size(), rejected.size()) - 1;
        int common = 0;
        while (common < most && chosen.get(common).equals(rejected.get(common))) {
            common++;
        }
        return common;
    }
}
