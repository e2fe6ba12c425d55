package org.pairwright.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pairwright.domain.CategoryTerms;
import org.pairwright.service.Cancelled;
import org.pairwright.service.Progress;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.service.compare.CompareReport;
import org.pairwright.service.compare.CompareRequest;
import org.pairwright.service.compare.ProjectComparison;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Conditions;
import org.pairwright.ui.kit.Glance;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.exhibit.Exhibit;
import org.pairwright.ui.kit.exhibit.InParts;

/// What is compared in parts: by what, and what is found in each.
final class PartsViewModel extends InParts<Slicing> {
    static final List<Slicing> CHOICES =
            List.of(
                    Slicing.CATEGORY,
                    Slicing.MONTH,
                    Slicing.IMPORT,
                    Slicing.ANNOTATOR,
                    Slicing.PROMPT_LENGTH,
                    Slicing.SCRIPT);

    /// Of parts no strengths are estimated, for which alone something is drawn.
    private static final AuditOptions OPTIONS = new AuditOptions(0, 1, 1, 0);

    private final ProjectComparison comparison;
    private final Messages messages;
    private Optional<Followed> followed = Optional.empty();

    private record Followed(CompareRequest request, Conditions looked) {}

    PartsViewModel(ProjectComparison comparison, Background background, Messages messages) {
        super(Slicing.CATEGORY, background);
        this.comparison = comparison;
        this.messages = messages;
    }

    /// Compares this in parts from here on.
    void follow(CompareRequest request, Conditions looked) {
        followed = Optional.of(new Followed(request, looked));
        lookAnew();
    }

    @Override
    protected Optional<Function<Glance, Optional<List<Exhibit>>>> search(Slicing slicing) {
        return followed.map(it -> {
            CompareRequest request =
                    new CompareRequest(
                            it.request().filter(),
                            it.request().by(),
                            it.request().baseline(),
                            slicing,
                            it.request().annotators(),
                            it.request().terms(),
                            OPTIONS);
            return watching -> find(request, it.looked(), watching);
        });
    }

    private Optional<List<Exhibit>> find(
            CompareRequest request, Conditions looked, Glance watching) {
        try {
            CompareReport report =
                    comparison.run(request, Progress.of(watching::report, watching::cancelled));
            CategoryTerms terms = comparison.known(request.terms());
            return Optional.of(
                    new Parts(
                                    report,
                                    request.slicing(),
                                    CompareWords.of(
                                            report, messages, comparison.categoryNames(terms)),
                                    new PairsBehind(looked, request.by(), terms))
                            .all());
        } catch (Cancelled e) {
            return Optional.empty();
        }
    }
}
