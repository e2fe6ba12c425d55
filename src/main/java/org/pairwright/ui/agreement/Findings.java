package org.pairwright.ui.agreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pairwright.service.agreement.AgreementReport;
import org.pairwright.service.agreement.LabelType;
import org.pairwright.service.agreement.TypeAudit;
import org.pairwright.ui.kit.Conditions;

/// What an audit found, ready to be shown.
///
/// @param exhibits by the part of the screen where they are
record Findings(
        AgreementReport report, List<Headline> headlines, Map<Tab, List<Exhibit>> exhibits) {
    /// Makes ready what an audit found; best where nobody waits.
    static Findings of(AgreementReport report, Conditions looked, AgreementWords words) {
        PairsBehind behind = new PairsBehind(looked);
        Map<Tab, List<Exhibit>> exhibits = new EnumMap<>(Tab.class);
        List<Exhibit> overview = new ArrayList<>();
        report.types().stream()
                .filter(it -> it.type() == LabelType.PREFERENCE)
                .findFirst()
                .or(() -> report.types().stream().findFirst())
                .ifPresent((TypeAudit type) -> overview.add(WhoAgrees.of(type, words, behind)));
        overview.add(ByCategory.of(report.categories(), words, behind));
        overview.add(LeftSide.of(report.bias(), words, behind));
        exhibits.put(Tab.OVERVIEW, List.copyOf(overview));
        return new Findings(report, new Headlines(report, words).all(), Map.copyOf(exhibits));
    }

    /// What is shown on a part of the screen.
    List<Exhibit> on(Tab tab) {
        return exhibits.getOrDefault(tab, List.of());
    }
}
