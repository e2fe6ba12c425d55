package org.pairwright.importing;

import java.util.Optional;
import org.pairwright.domain.Answers;
import org.pairwright.domain.Criterion;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Scale;
import org.pairwright.domain.Side;

/// Reads what a decision says by the project's own criteria: under `ratings` in what it says of
/// each response, a number by each criterion's code, and under `compared` a, b or tie.
final class AnswerFields {
    static final String RATINGS = "ratings";
    static final String COMPARED = "compared";

    private AnswerFields() {}

    /// @throws RefusedRow when it can't be understood in every part
    static Answers of(AnnotationFields said) {
        Answers answers = Answers.NONE;
        for (Side side : Side.values()) {
            AnnotationFields ratings = said.inside(side.code()).inside(RATINGS);
            for (String criterion : ratings.names()) {
                requireCode(RATINGS, criterion);
                int value = ratings.whole(criterion, 1, Scale.MOST_POINTS);
                answers = answers.withRating(side, criterion, value);
            }
        }
        AnnotationFields compared = said.inside(COMPARED);
        for (String criterion : compared.names()) {
            requireCode(COMPARED, criterion);
            Preference value =
                    compared.code(criterion, AnswerFields::comparison, "a, b or tie")
                            .orElse(Preference.UNSTATED);
            answers = answers.withComparison(criterion, value);
        }
        return answers;
    }

    private static Optional<Preference> comparison(String code) {
        return Preference.of(code).filter(it -> it.side().isPresent() || it == Preference.TIE);
    }

    private static void requireCode(String field, String criterion) {
        if (!Criterion.isCode(criterion)) {
            throw new RefusedRow(
                    field,
                    ProblemCode.UNKNOWN_LABEL,
                    "\""
                            + criterion
                            + "\" is no criterion's code: small letters, digits and underscores.");
        }
    }
}
