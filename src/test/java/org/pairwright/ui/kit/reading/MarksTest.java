package org.pairwright.ui.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {
    private static Mark found(int start, int end) {
        return new Mark(MarkKind.FOUND, start, end);
    }

    @Test
    void marks_that_touch_a_part_are_given() {
        Marks marks = new Marks();
        marks.put(MarkKind.FOUND, List.of(found(0, 2), found(4, 8), found(10, 12)));
        marks.put(MarkKind.SELECTED, List.of(new Mark(MarkKind.SELECTED, 1, 100)));

        assertThat(marks.in(2, 10))
                .containsExactly(found(4, 8), new Mark(MarkKind.SELECTED, 1, 100));
        assertThat(marks.in(7, 11)).contains(found(4, 8), found(10, 12));
    }

    @Test
    void new_marks_stand_for_the_old_of_their_kind() {
        Marks marks = new Marks();
        marks.put(MarkKind.FOUND, List.of(found(0, 2)));
        marks.put(MarkKind.FOUND, List.of());

        assertThat(marks.in(0, 10)).isEmpty();
    }
}
