package org.pairwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class RecordsAheadTest {
    @Test
    void equal_records_are_equal() {
        assertThatCode(RecordsAhead::load).doesNotThrowAnyException();
    }
}
