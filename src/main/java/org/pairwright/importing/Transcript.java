package org.pairwright.importing;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.domain.Message;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Role;

/// A conversation as HH-RLHF writes it: each turn begins with an empty line, the speaker, a colon
/// and one space. Only such a beginning is one: "Human:" within a line is text. Nothing is trimmed
/// but the one space, so that the transcript can be put together again to the letter; where a turn
/// lacks the space, both transcripts are kept among the row's extras.
final class Transcript {
    static final String HUMAN = "\n\nHuman:";
    static final String ASSISTANT = "\n\nAssistant:";

    private Transcript() {}

    /// Whether a text begins as the turns of a transcript do, with or without the empty line.
    static boolean isOne(String text) {
        return text.stripLeading().startsWith(HUMAN.stripLeading());
    }

    /// A transcript with the empty line before its first turn, which some copies lack.
    static String whole(String text) {
        return text.startsWith(HUMAN) || !isOne(text) ? text : "\n\n" + text.stripLeading();
    }

    /// The turns of a transcript. One speaker may have several in a row.
    ///
    /// @throws RefusedRow when it does not begin with a turn
    static List<Message> read(String transcript, Findings findings) {
        List<Message> turns = new ArrayList<>();
        int at = 0;
        while (at < transcript.length()) {
            boolean human = transcript.startsWith(HUMAN, at);
            if (!human && !transcript.startsWith(ASSISTANT, at)) {
                throw new RefusedRow(
                        ChosenReader.CHOSEN,
                        ProblemCode.WRONG_TYPE,
                        "The transcript does not begin with \"Human:\" or \"Assistant:\" after an empty"
                                + " line.");
            }
            int from = at + (human ? HUMAN : ASSISTANT).length();
            int to = next(transcript, from);
            turns.add(
                    new Message(
                            human ? Role.USER : Role.ASSISTANT,
                            said(transcript.substring(from, to), findings)));
            at = to;
        }
        return turns;
    }

    /// What is said after the colon.
    static String said(String afterColon, Findings findings) {
        if (afterColon.startsWith(" ")) {
            return afterColon.substring(1);
        }
        findings.keep(ChosenReader.CHOSEN);
        findings.keep(ChosenReader.REJECTED);
        return afterColon;
    }

    private static int next(String transcript, int from) {
        int human = transcript.indexOf(HUMAN, from);
        int assistant = transcript.indexOf(ASSISTANT, from);
        if (human < 0 || assistant < 0) {
            int only = Math.max(human, assistant);
            return only < 0 ? transcript.length() : only;
        }
        return Math.min(human, assistant);
    }
}
