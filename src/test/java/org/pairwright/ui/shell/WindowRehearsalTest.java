package org.pairwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class WindowRehearsalTest {
    @Test
    void why_it_failed_is_told_with_all_that_led_to_it() {
        assertThat(
                        WindowRehearsal.failure(
                                new TourFailed(
                                        "Nothing was seen of palette.", new IOException("disk"))))
                .startsWith(
                        "The rehearsal failed: org.pairwright.ui.shell.TourFailed: Nothing was seen of palette.")
                .contains("Caused by: java.io.IOException: disk");
    }
}
