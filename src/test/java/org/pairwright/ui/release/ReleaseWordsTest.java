package org.pairwright.ui.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pairwright.dataset.release.Agreement;
import org.pairwright.ui.kit.Messages;

class ReleaseWordsTest {
    private final ReleaseWords words =
            new ReleaseWords(new Messages(Locale.ENGLISH), ZoneOffset.UTC);

    @Test
    void alpha_is_written_as_everywhere_without_a_zero_before_the_point() {
        assertThat(words.agreement(new Agreement(12, 30, .8, .8, .4937, "")))
                .isEqualTo(
                        "Annotators agree by 80 % over 12 pairs that two or more decided, a tie being a side of its own; with chance taken out, alpha is .49.");
    }
}
