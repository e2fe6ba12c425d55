package org.pairwright.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pairwright.domain.Answers;
import org.pairwright.domain.Criterion;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Scale;
import org.pairwright.domain.Side;
import org.pairwright.domain.Unanswered;
import org.pairwright.importing.AnnotationRow;

/// Compares what rows of decisions say with what a project asks. An answer that its criterion's
/// scale does not have is refused. What the project does not ask, or what it wants to know and a
/// row does not say, is warned of once and recorded as it is: what is asked may change.
final class AnswerCheck {
    private final Questions questions;
    private final Set<String> warned = new HashSet<>();

    AnswerCheck(Questions questions) {
        this.questions = questions;
    }

    /// Why a row can't be recorded.
    Optional<Problem> impossible(AnnotationRow.Said said) {
        Answers answers = said.judgment().answers();
        for (Side side : Side.values()) {
            for (Map.Entry<String, Integer> rating : answers.of(side).entrySet()) {
                Optional<Criterion> criterion = questions.criterion(rating.getKey());
                if (criterion.isPresent() && !has(criterion.get().scale(), rating.getValue())) {
                    return Optional.of(
                            refusal(
                                    said,
                                    side.code() + ".ratings",
                                    rating.getKey(),
                                    criterion.get()));
                }
            }
        }
        for (String compared : answers.compared().keySet()) {
            Optional<Criterion> criterion = questions.criterion(compared);
            if (criterion.isPresent() && criterion.get().scale() instanceof Scale.Rating) {
                return Optional.of(refusal(said, "compared", compared, criterion.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean has(Scale scale, int value) {
        return scale instanceof Scale.Rating rating && value <= rating.points();
    }

    private static Problem refusal(
            AnnotationRow.Said said, String field, String code, Criterion criterion) {
        String scale =
                switch (criterion.scale()) {
                    case Scale.Rating rating ->
                            "is rated from 1 to " + rating.points() + " for each response.";
                    case Scale.Comparison _ -> "is answered under compared by a, b or tie.";
                };
        return Problem.refusal(
                said.line(),
                field,
                ProblemCode.UNKNOWN_LABEL,
                "The criterion \"" + code + "\" " + scale);
    }

    /// What was not warned of before.
    List<Problem> warnings(AnnotationRow.Said said) {
        List<Problem> warnings = new ArrayList<>();
        Answers answers = said.judgment().answers();
        Set<String> codes = new TreeSet<>(answers.compared().keySet());
        codes.addAll(answers.a().keySet());
        codes.addAll(answers.b().keySet());
        for (String code : codes) {
            if (questions.criterion(code).isEmpty() && warned.add("criterion " + code)) {
                warnings.add(
                        warning(
                                said,
                                "criteria",
                                "The project has no criterion \"" + code + "\"."));
            }
        }
        for (Unanswered unanswered : questions.unanswered(said.judgment())) {
            String name =
                    switch (unanswered) {
                        case Unanswered.OfQuestion of -> of.question().code();
                        case Unanswered.OfCriterion of -> of.criterion().code();
                    };
            if (warned.add("required " + name)) {
                warnings.add(
                        warning(
                                said,
                                name,
                                "The project wants \"" + name + "\" with every decision."));
            }
        }
        return warnings;
    }

    private static Problem warning(AnnotationRow.Said said, String field, String why) {
        return Problem.warning(
                said.line(),
                field,
                ProblemCode.UNKNOWN_LABEL,
                why + " The row was recorded as it is, here and below.");
    }
}
