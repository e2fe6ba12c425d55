package org.pairwright.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ResolutionPolicyTest {
    @Test
    void no_annotator_at_all_is_refused() {
        assertThatThrownBy(() -> ResolverTest.policy(new ResolveRule.Majority(), 0, 0))
                .isInstanceOf(InvalidPolicy.class)
                .hasMessage("At least 1 annotator is needed, not 0.");
    }

    @Test
    void an_agreement_beyond_all_is_refused() {
        assertThatThrownBy(() -> ResolverTest.policy(new ResolveRule.Majority(), 1, 1.5))
                .isInstanceOf(InvalidPolicy.class)
                .hasMessage("Agreement is a share from 0 to 1, not 1.5.");
    }

    @Test
    void an_agreement_that_is_no_number_is_refused() {
        assertThatThrownBy(() -> ResolverTest.policy(new ResolveRule.Majority(), 1, Double.NaN))
                .isInstanceOf(InvalidPolicy.class);
    }

    @Test
    void the_refusal_names_the_option() {
        assertThatThrownBy(() -> ResolverTest.policy(new ResolveRule.Majority(), 0, 0))
                .extracting(refusal -> ((InvalidPolicy) refusal).option())
                .isEqualTo("min-annotators");
    }

    @Test
    void majority_is_a_rule() {
        assertThat(ResolveRule.of("majority", 0)).contains(new ResolveRule.Majority());
    }

    @Test
    void an_annotator_s_name_may_hold_a_colon() {
        assertThat(ResolveRule.of("annotator:imported:x", 0))
                .contains(new ResolveRule.ByAnnotator("imported:x"));
    }

    @Test
    void a_rule_writes_as_it_is_read() {
        assertThat(new ResolveRule.ByAnnotator("Ada").code()).isEqualTo("annotator:Ada");
    }

    @Test
    void an_annotator_without_a_name_is_refused() {
        assertThatThrownBy(() -> ResolveRule.of("annotator:", 0))
                .isInstanceOf(InvalidPolicy.class)
                .hasMessage("annotator: needs a name after the colon.");
    }

    @Test
    void another_word_is_no_rule() {
        assertThat(ResolveRule.of("plurality", 0)).isEmpty();
    }
}
