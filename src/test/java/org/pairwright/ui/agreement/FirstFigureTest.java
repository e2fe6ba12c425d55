package org.pairwright.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.Progress;
import org.pairwright.service.agreement.AgreementRequest;
import org.pairwright.service.agreement.Headline;
import org.pairwright.service.agreement.ProjectAudit;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.ui.kit.Messages;

/// What is known of labels while the rest is still being computed.
class FirstFigureTest extends MadeUpAgreement {
    private final AgreementWords words = new AgreementWords(new Messages(Locale.ENGLISH), Map.of());

    private List<Headline> headlines() {
        return new ProjectAudit(
                        database,
                        new AnnotatorStore(database)
                                .require("Ada", AnnotatorKind.PERSON, AnnotatorRole.LEAD))
                .headlines(
                        new AgreementRequest(Filter.ALL, AgreementViewModel.OPTIONS, Slicing.NONE),
                        Progress.NONE);
    }

    /// Of the 80 responses, each judged by two.
    @Test
    void of_many_labels_it_is_what_the_headlines_say_later() {
        AgreementScreen screen = screen(3, 2, 40);
        List<FirstFigure> first = FirstFigure.of(headlines(), words, 160);
        screen.viewModel.start();

        assertThat(first)
                .containsExactlyInAnyOrderElementsOf(
                        found(screen).headlines().stream()
                                .map(it -> new FirstFigure(it.title(), words.number(it.figure())))
                                .toList());
    }

    @Test
    void of_few_labels_it_is_nothing_because_all_comes_in_a_moment() {
        screen(3, 2, 40);

        assertThat(FirstFigure.of(headlines(), words, 161)).isEmpty();
    }

    @Test
    void what_nobody_can_be_compared_on_is_not_named() {
        screen(3, 1, 12);

        assertThat(headlines()).isNotEmpty();
        assertThat(FirstFigure.of(headlines(), words, 0)).isEmpty();
    }
}
