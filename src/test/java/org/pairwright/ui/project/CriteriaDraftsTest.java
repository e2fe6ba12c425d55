package org.pairwright.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Criterion;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Scale;

class CriteriaDraftsTest {
    private static final Criterion CLARITY =
            new Criterion("clarity", "Clarity", "Is it clear?", new Scale.Rating(5, "", ""), true);

    private final CriteriaDrafts drafts = new CriteriaDrafts();

    private CriterionDraft add(String name) {
        drafts.add();
        CriterionDraft draft = drafts.all().getLast();
        draft.nameProperty().set(name);
        return draft;
    }

    private List<String> codes() {
        return drafts.criteriaProperty().get().stream().map(Criterion::code).toList();
    }

    @Test
    void what_is_shown_is_what_it_says() {
        drafts.show(List.of(CLARITY));

        assertThat(drafts.criteriaProperty().get()).containsExactly(CLARITY);
    }

    @Test
    void a_criterion_keeps_its_code_whatever_it_is_called_later() {
        drafts.show(List.of(CLARITY));
        drafts.all().getFirst().nameProperty().set("Lucidity");

        assertThat(codes()).containsExactly("clarity");
    }

    @Test
    void a_new_one_has_a_code_of_its_own_from_its_name() {
        drafts.show(List.of(CLARITY));
        add("Clarity");
        add("Höflich genug?");
        add("诚实");

        assertThat(codes()).containsExactly("clarity", "clarity_2", "hoflich_genug", "criterion");
    }

    @Test
    void one_without_a_name_is_not_complete() {
        add("");

        assertThat(drafts.completeProperty().get()).isFalse();
        assertThat(codes()).isEmpty();
    }

    @Test
    void a_scale_can_become_a_comparison() {
        add("Honesty").pointsProperty().set(CriterionDraft.COMPARES);

        assertThat(drafts.criteriaProperty().get().getFirst().scale())
                .isEqualTo(new Scale.Comparison());
    }

    @Test
    void they_change_places_and_go() {
        CriterionDraft first = add("One");
        drafts.moveUp(add("Two"));
        assertThat(codes()).containsExactly("two", "one");
        drafts.remove(first);

        assertThat(codes()).containsExactly("two");
    }

    @Test
    void no_more_are_added_than_can_be_asked() {
        for (int i = 0; i < 20; i++) {
            drafts.add();
        }

        assertThat(drafts.all()).hasSize(Questions.MAX_CRITERIA);
    }
}
