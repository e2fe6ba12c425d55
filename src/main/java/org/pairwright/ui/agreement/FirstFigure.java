package org.pairwright.ui.agreement;

import java.util.List;
import org.pairwright.service.Progress;
import org.pairwright.service.agreement.AgreementRequest;
import org.pairwright.service.agreement.Headline;
import org.pairwright.service.agreement.ProjectAudit;
import org.pairwright.statistics.Figure;

/// Alpha of a kind of label, which is known long before its interval and all else is.
///
/// @param title what it is a figure of
/// @param figure such as .62
record FirstFigure(String title, String figure) {
    /// Of so many labels, the rest takes seconds.
    static final int MANY = 100_000;

    /// Those of the labels that are looked at; none where all is known in a moment.
    static List<FirstFigure> of(
            ProjectAudit audit, AgreementRequest request, AgreementWords words, Progress watching) {
        return of(audit.headlines(request, watching), words, MANY);
    }

    /// @param many how many labels there have to be of one kind
    static List<FirstFigure> of(List<Headline> headlines, AgreementWords words, int many) {
        return headlines.stream().noneMatch(it -> it.alpha().basis().labels() >= many)
                ? List.of()
                : headlines.stream()
                        .filter(it -> it.alpha().figure() instanceof Figure.Known)
                        .map(it ->
                                new FirstFigure(
                                        words.headline(it.code()),
                                        words.number(it.alpha().figure())))
                        .toList();
    }
}
