package org.pairwright.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkingTest {
    @Test
    void what_is_stored_reads_back() {
        for (Marking marking :
                List.of(
                        new Marking.Exclude("off topic"),
                        new Marking.Include(),
                        new Marking.Sensitive(true),
                        new Marking.Sensitive(false),
                        new Marking.Gold(Preference.BOTH_BAD),
                        new Marking.Gold(Preference.UNSTATED),
                        new Marking.Urgency(7))) {
            assertThat(Marking.of(marking.kind(), marking.value())).isEqualTo(marking);
        }
    }

    @Test
    void a_pair_is_taken_out_for_a_reason_only() {
        assertThatThrownBy(() -> new Marking.Exclude(""))
                .isInstanceOf(InvalidMarking.class)
                .hasMessage("The reason \"\" is blank or has white space at its ends.");
        assertThatThrownBy(() -> new Marking.Exclude("x".repeat(201)))
                .hasMessage("A reason has at most 200 whole characters.");
    }

    @Test
    void a_reason_has_no_control_characters() {
        for (String reason : List.of("a\n\u001b[31mb", "a\tb", "a\0b", "a\u0085b")) {
            assertThatThrownBy(() -> new Marking.Exclude(reason))
                    .isInstanceOf(InvalidMarking.class)
                    .hasMessage("A reason is one line without tabs or other control characters.");
        }
    }

    @Test
    void a_skip_is_no_answer() {
        assertThatThrownBy(() -> new Marking.Gold(Preference.SKIP))
                .hasMessage("\"skip\" is no answer to a pair.");
    }

    @Test
    void a_priority_is_a_number_in_its_range() {
        assertThatThrownBy(() -> new Marking.Urgency(-1))
                .hasMessage("A priority is 0 to 1,000,000, not -1.");
        assertThatThrownBy(() -> Marking.of(Marking.Kind.PRIORITY, "soon"))
                .hasMessage("A priority is a whole number, not \"soon\".");
    }
}
