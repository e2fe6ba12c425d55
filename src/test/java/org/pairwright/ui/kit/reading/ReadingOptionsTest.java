package org.pairwright.ui.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingOptionsTest {
    private final ReadingOptions options = new ReadingOptions();

    @Test
    void letters_grow_and_shrink_within_bounds() {
        for (int i = 0; i < 50; i++) {
            options.larger();
        }
        double largest = options.fontSizeProperty().get();
        for (int i = 0; i < 50; i++) {
            options.smaller();
        }

        assertThat(largest).isEqualTo(ReadingOptions.LARGEST_SIZE);
        assertThat(options.fontSizeProperty().get()).isEqualTo(ReadingOptions.SMALLEST_SIZE);
        options.usualSize();
        assertThat(options.fontSizeProperty().get()).isEqualTo(ReadingOptions.USUAL_SIZE);
    }

    @Test
    void lines_grow_and_shrink_within_bounds() {
        for (int i = 0; i < 50; i++) {
            options.wider();
        }
        double widest = options.readingWidthProperty().get();
        for (int i = 0; i < 50; i++) {
            options.narrower();
        }

        assertThat(widest).isEqualTo(ReadingOptions.WIDEST);
        assertThat(options.readingWidthProperty().get()).isEqualTo(ReadingOptions.NARROWEST);
    }

    @Test
    void the_arrangements_come_round() {
        options.rearrange();
        options.rearrange();

        assertThat(options.arrangementProperty().get())
                .isEqualTo(ReadingOptions.Arrangement.STACKED);
        options.rearrange();
        assertThat(options.arrangementProperty().get()).isEqualTo(ReadingOptions.Arrangement.AUTO);
    }
}
