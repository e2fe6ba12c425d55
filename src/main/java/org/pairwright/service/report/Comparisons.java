package org.pairwright.service.report;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.service.agreement.LabelType;
import org.pairwright.service.agreement.TypeAudit;
import org.pairwright.statistics.Figure;

/// Published figures of people's agreement on which response is better, each beside the one of ours
/// that counts ties as it does: percent agreement moves by some 18 points with them.
final class Comparisons {
    private final TypeAudit of;
    private final ReportWords words;

    Comparisons(TypeAudit of, ReportWords words) {
        this.of = of;
        this.words = words;
    }

    List<Meaning> all() {
        List<Meaning> all = new ArrayList<>();
        if (of.type() != LabelType.PREFERENCE) {
            return all;
        }
        if (used("tie") && of.audit().percent().mean() instanceof Figure.Known) {
            String bothBad = used("both_bad") ? " " + words.of("comparison.bothBad") : "";
            all.add(Meaning.of(words.of("comparison.mtBench.ties") + bothBad, Source.ZHENG_2023));
        }
        if (isWithoutTiesKnown()) {
            all.add(Meaning.of(words.of("comparison.mtBench.without"), Source.ZHENG_2023));
            all.add(Meaning.of(words.of("comparison.instructGpt"), Source.OUYANG_2022));
            all.add(Meaning.of(words.of("comparison.hh"), Source.BAI_2022));
        }
        return List.copyOf(all);
    }

    private boolean used(String category) {
        int number = of.categories().indexOf(category);
        return number >= 0 && of.audit().categories().get(number).labels() > 0;
    }

    private boolean isWithoutTiesKnown() {
        return of.besides().stream()
                .anyMatch(beside ->
                        beside.key().equals("percent_agreement_without_ties")
                                && beside.figure().figure() instanceof Figure.Known);
    }
}
