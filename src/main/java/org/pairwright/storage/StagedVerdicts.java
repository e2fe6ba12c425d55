package org.pairwright.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.pairwright.domain.Answers;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Verdict;

/// What decisions that come in say of each response, of the prompt, and by criteria.
final class StagedVerdicts {
    private final SideFile side;
    private long count;

    StagedVerdicts(SideFile side) {
        this.side = side;
    }

    /// Adds what an annotation says of its pair's texts.
    void add(StagedAnnotations.Subject subject, long annotation, long annotator, Judgment judgment)
            throws SQLException {
        for (Side which : Side.values()) {
            Verdict verdict = judgment.verdict(which);
            if (!verdict.isEmpty()) {
                addVerdict(subject, annotation, annotator, which, verdict);
            }
            String correction = judgment.corrections().of(which);
            if (!correction.isEmpty()) {
                addCorrection(subject, annotation, which, correction);
            }
        }
        if (!judgment.answers().isEmpty()) {
            addAnswers(annotation, judgment.answers());
        }
        if (!judgment.promptVerdict().code().isEmpty()) {
            addPromptVerdict(subject, annotation, annotator, judgment.promptVerdict().code());
        }
    }

    private void addAnswers(long annotation, Answers answers) throws SQLException {
        try (PreparedStatement add =
                side.prepare(
                        """
                        insert into staged_answer (annotation, criterion, side, value)
                        values (?, ?, ?, ?)
                        """)) {
            for (AnswerRows.Row answer : AnswerRows.of(answers)) {
                add.setLong(1, annotation);
                add.setString(2, answer.criterion());
                StagedAnnotations.setCode(add, 3, answer.side());
                add.setInt(4, answer.value());
                add.executeUpdate();
            }
        }
    }

    private void addCorrection(
            StagedAnnotations.Subject subject, long annotation, Side which, String content)
            throws SQLException {
        try (PreparedStatement add =
                side.prepare(
                        """
                        insert into staged_correction (annotation, response, side, content)
                        values (?, ?, ?, ?)
                        """)) {
            add.setLong(1, annotation);
            add.setLong(2, which == Side.A ? subject.a() : subject.b());
            add.setString(3, which.code());
            add.setString(4, content);
            add.executeUpdate();
        }
    }

    private void addVerdict(
            StagedAnnotations.Subject subject,
            long annotation,
            long annotator,
            Side which,
            Verdict verdict)
            throws SQLException {
        try (PreparedStatement add =
                        side.prepare(
                                """
                                insert into staged_verdict (n, annotation, annotator, response, side, safety,
                                    severity, refusal)
                                values (?, ?, ?, ?, ?, ?, ?, ?)
                                """);
                PreparedStatement category =
                        side.prepare("insert into staged_category (verdict, code) values (?, ?)")) {
            add.setLong(1, ++count);
            add.setLong(2, annotation);
            add.setLong(3, annotator);
            add.setLong(4, which == Side.A ? subject.a() : subject.b());
            add.setString(5, which.code());
            StagedAnnotations.setCode(add, 6, verdict.safety().code());
            StagedAnnotations.setNumber(
                    add,
                    7,
                    verdict.severity() == Severity.UNSTATED ? 0 : verdict.severity().level());
            StagedAnnotations.setCode(add, 8, verdict.refusal().code());
            add.executeUpdate();
            for (String code : verdict.categories()) {
                category.setLong(1, count);
                category.setString(2, code);
                category.executeUpdate();
            }
        }
    }

    private void addPromptVerdict(
            StagedAnnotations.Subject subject, long annotation, long annotator, String code)
            throws SQLException {
        try (PreparedStatement add =
                side.prepare(
                        """
                        insert into staged_verdict (n, annotation, annotator, prompt, safety)
                        values (?, ?, ?, ?, ?)
                        """)) {
            add.setLong(1, ++count);
            add.setLong(2, annotation);
            add.setLong(3, annotator);
            add.setLong(4, subject.prompt());
            add.setString(5, code);
            add.executeUpdate();
        }
    }
}
