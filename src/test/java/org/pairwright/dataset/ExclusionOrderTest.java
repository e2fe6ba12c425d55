package org.pairwright.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairwright.dataset.ExclusionCode.CANNOT_CARRY;
import static org.pairwright.dataset.ExclusionCode.FILTERED;
import static org.pairwright.dataset.ExclusionCode.NOT_ASKED;
import static org.pairwright.domain.Preference.A;
import static org.pairwright.domain.Preference.B;
import static org.pairwright.domain.Preference.BOTH_BAD;
import static org.pairwright.domain.Preference.SKIP;
import static org.pairwright.domain.Preference.TIE;
import static org.pairwright.domain.Safety.SAFE;
import static org.pairwright.domain.Safety.UNSAFE;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where several reasons hold, the first one counts: what was not asked for, what was taken out,
/// what was decided, what is safe, what the texts allow, what the format can say.
class ExclusionOrderTest {
    @Test
    void the_order_of_the_reasons_is_fixed() {
        assertThat(Arrays.stream(ExclusionCode.values()).map(ExclusionCode::code))
                .containsExactly(
                        "filtered",
                        "excluded",
                        "gold",
                        "unlabeled",
                        "skipped",
                        "not_asked",
                        "too_few_annotators",
                        "disputed",
                        "low_agreement",
                        "tie",
                        "both_bad",
                        "both_unsafe",
                        "unsafe_chosen",
                        "blank",
                        "identical",
                        "too_long",
                        "cannot_carry");
    }

    @Test
    void a_pair_mended_step_by_step_meets_the_reasons_in_order() {
        ResolutionPolicy policy =
                new ResolutionPolicy(
                        Axis.PREFERENCE,
                        new ResolveRule.Majority(),
                        Ties.DROP,
                        2,
                        1,
                        false,
                        5,
                        ResolutionPolicy.NO_LIMIT);
        List<TestPair> mended =
                List.of(
                        blank().gold().excluded(),
                        blank().gold(),
                        blank(),
                        blank().said(SKIP),
                        blank().said(A),
                        blank().said(A, B),
                        blank().said(A, A, B),
                        blank().said(TIE, TIE),
                        blank().said(BOTH_BAD, BOTH_BAD),
                        blank().judged(UNSAFE, UNSAFE).said(A),
                        blank().judged(UNSAFE, SAFE).said(A),
                        blank().judged(SAFE, SAFE).said(A),
                        blank().a("same").b("same").said(A, A),
                        blank().a("good").b("bad").said(A, A));
        assertThat(mended)
                .extracting(pair -> reason(policy, pair))
                .containsExactlyElementsOf(
                        Arrays.stream(ExclusionCode.values())
                                // What is not asked for is not read; two depend on axis and format.
                                .filter(code -> code != FILTERED)
                                .filter(code -> code != NOT_ASKED && code != CANNOT_CARRY)
                                .toList());
    }

    private static TestPair blank() {
        return new TestPair().a("").b("");
    }

    private static ExclusionCode reason(ResolutionPolicy policy, TestPair pair) {
        return ((Resolution.Excluded)
                        new Resolver(policy, Target.PAIRS, TestPair.TOKENS).resolve(pair.build()))
                .code();
    }
}
