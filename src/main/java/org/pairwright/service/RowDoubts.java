package org.pairwright.service;

import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;

/// What is doubtful about a row beside what the project has, in words.
final class RowDoubts {
    private RowDoubts() {}

    static Problem met(MergedChains.Meeting meeting) {
        return Problem.warning(
                meeting.line(),
                "annotations",
                ProblemCode.TWO_HEADS,
                "%s decided on pair %s%s here and in the archive, neither knowing of the other. %s holds; the other stays in the pair's history."
                        .formatted(
                                meeting.annotator(),
                                meeting.pair(),
                                meeting.externalId().isEmpty()
                                        ? ""
                                        : " (\"" + meeting.externalId() + "\")",
                                meeting.taken() ? "The archive's" : "What was decided here"));
    }

    static Problem unanswerable(long line) {
        return Problem.warning(
                line,
                "preference",
                ProblemCode.CONTRADICTION,
                "The two responses are the same text, so neither can be known to be better. The pair came in without a known answer; a tie could be one.");
    }

    static Problem sameId(ImportedPair pair, long line, String place, boolean added) {
        return Problem.warning(
                line,
                "id",
                ProblemCode.SAME_ID_OTHER_TEXT,
                "The id \""
                        + pair.externalId()
                        + "\" belongs to "
                        + place
                        + " already, whose texts or sources differ. This row "
                        + (added
                                ? "came in as another pair."
                                : "is a pair that has another id: name it by its key."));
    }

    static Problem otherGold(long line, Preference known) {
        return Problem.warning(
                line,
                "",
                ProblemCode.CONTRADICTION,
                "The known answer of this pair is "
                        + known.code()
                        + " already, and this row has another. The first one stays.");
    }

    static Problem duplicate(long line, boolean turned) {
        return Problem.warning(
                line,
                "",
                ProblemCode.DUPLICATE,
                "The project has this pair already"
                        + (turned ? ", with A and B the other way round" : "")
                        + ". A decision that is new counts all the same.");
    }

    /// A row that makes several pairs and brought some of them is no duplicate; that it calls A
    /// what the project calls B is still to be told.
    static Problem partlyKnown(long line, int known, int turned) {
        return Problem.warning(
                line,
                "",
                ProblemCode.KNOWN_PAIR,
                "Of this row's pairs the project had "
                        + known
                        + " already, "
                        + turned
                        + " of them with A and B the other way round. What the row decides there counts for the same texts.");
    }
}
