package org.pairwright.ui.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pairwright.domain.CategoryTerms;
import org.pairwright.service.Cancelled;
import org.pairwright.service.Progress;
import org.pairwright.service.agreement.AgreementRequest;
import org.pairwright.service.agreement.Headline;
import org.pairwright.service.agreement.ProjectAudit;
import org.pairwright.service.agreement.Slice;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Conditions;
import org.pairwright.ui.kit.Glance;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.exhibit.Exhibit;
import org.pairwright.ui.kit.exhibit.InParts;

/// What is looked at in parts: by what, and how far people agree in each.
final class PartsViewModel extends InParts<Slicing> {
    /// By what it can be; months are shown in their order anyway.
    static final List<Slicing> CHOICES =
            List.of(
                    Slicing.CATEGORY,
                    Slicing.SOURCE,
                    Slicing.IMPORT,
                    Slicing.ANNOTATOR,
                    Slicing.PROMPT_LENGTH,
                    Slicing.SCRIPT);

    private final ProjectAudit audit;
    private final Messages messages;
    private Optional<Conditions> looked = Optional.empty();
    private CategoryTerms terms = new CategoryTerms.AsDecided();
    private List<String> annotators = List.of();

    PartsViewModel(ProjectAudit audit, Background background, Messages messages) {
        super(Slicing.CATEGORY, background);
        this.audit = audit;
        this.messages = messages;
    }

    /// Looks at these pairs from here on.
    ///
    /// @param people whose labels are meant; none for everybody's
    void follow(Conditions conditions, List<String> people, CategoryTerms told) {
        annotators = people;
        terms = told;
        looked = Optional.of(conditions);
        lookAnew();
    }

    @Override
    protected Optional<Function<Glance, Optional<List<Exhibit>>>> search(Slicing by) {
        return looked.map(conditions -> {
            AgreementRequest request =
                    new AgreementRequest(
                            conditions.filter(), AgreementViewModel.OPTIONS, by, annotators, terms);
            return watching -> find(conditions, request, watching);
        });
    }

    /// A picture for each kind of label.
    private Optional<List<Exhibit>> find(
            Conditions conditions, AgreementRequest request, Glance watching) {
        try {
            List<Slice> slices =
                    audit.parts(request, Progress.of(watching::report, watching::cancelled));
            CategoryTerms known = audit.known(request.terms());
            PartsCard cards =
                    new PartsCard(
                            new AgreementWords(messages, audit.categoryNames(known)),
                            new PairsBehind(conditions, request.annotators(), known));
            return Optional.of(
                    slices.stream()
                            .flatMap(it -> it.headlines().stream())
                            .map(Headline::code)
                            .distinct()
                            .map(code -> cards.parts(slices, request.by(), code))
                            .toList());
        } catch (Cancelled e) {
            return Optional.empty();
        }
    }
}
