package org.pairwright.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.service.MachineHelpService;
import org.pairwright.service.agreement.AgreementReport;
import org.pairwright.service.agreement.CriterionAudit;

/// Where the pairs behind a value are not quite those that it counts: figures are of what each
/// person said by themselves, and of each response once, while the filter in Data looks at what is
/// said of each pair now.
record BehindNotes(AgreementWords words) {
    /// A sentence for each way in which they may differ here.
    ///
    /// @param people whose labels are looked at; none for everybody's
    List<String> of(
            AgreementReport report, MachineHelpService.Suggested suggested, List<String> people) {
        List<String> notes = new ArrayList<>();
        if (!people.isEmpty()) {
            notes.add(words.of("agreement.behind.people", people.size(), people.getFirst()));
        }
        if (suggested.changed() > 0) {
            notes.add(words.of("agreement.behind.suggested", suggested.changed()));
        }
        if (report.sharedResponses() > 0 && isOfResponses(report)) {
            notes.add(words.of("agreement.behind.shared", report.sharedResponses()));
        }
        return List.copyOf(notes);
    }

    private static boolean isOfResponses(AgreementReport report) {
        return report.categories().labels() > 0
                || report.types().stream().anyMatch(it -> it.type().isOfResponses())
                || report.criteria().stream().anyMatch(CriterionAudit::ofResponses);
    }
}
