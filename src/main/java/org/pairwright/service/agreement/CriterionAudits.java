package org.pairwright.service.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pairwright.domain.Criterion;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Scale;
import org.pairwright.service.Cancelled;
import org.pairwright.service.Progress;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.CriterionAnswers;
import org.pairwright.storage.Database;
import org.pairwright.storage.ProjectStore;

/// Looks at a project's own criteria, each by itself.
final class CriterionAudits {
    private final CriteriaInMemory inMemory;
    private final ProjectStore project;

    CriterionAudits(Database database) {
        inMemory = new CriteriaInMemory(database);
        project = new ProjectStore(database);
    }

    /// Each criterion by which people answered: those that the project asks by now in its order,
    /// then those that it asked by before.
    ///
    /// @param rows which labels
    /// @throws Cancelled when `progress` said so
    List<CriterionAudit> of(
            AgreementLabels labels, int[] rows, AuditOptions options, Progress progress) {
        Map<String, CriterionAnswers> answers = inMemory.of(labels, progress);
        if (answers.isEmpty()) {
            return List.of();
        }
        List<CriterionAudit> all = new ArrayList<>();
        for (Criterion criterion : criteria(project.questions(), answers)) {
            CriterionAnswers given = answers.get(criterion.code());
            if (given != null) {
                CriterionAudit audit =
                        CriterionAudit.of(
                                criterion, given, labels, rows, options, progress::requireWanted);
                if (audit.labels() > 0) {
                    all.add(audit);
                }
            }
        }
        return List.copyOf(all);
    }

    private static List<Criterion> criteria(
            Questions questions, Map<String, CriterionAnswers> answers) {
        List<Criterion> all = new ArrayList<>(questions.criteria());
        answers.forEach((code, given) -> {
            if (questions.criterion(code).isEmpty() && Criterion.isCode(code)) {
                Scale scale =
                        given.highest() > 0
                                ? new Scale.Rating(Math.max(2, given.highest()), "", "")
                                : new Scale.Comparison();
                all.add(new Criterion(code, code, "", scale, false));
            }
        });
        return all;
    }
}
