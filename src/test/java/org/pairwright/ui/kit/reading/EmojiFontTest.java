package org.pairwright.ui.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class EmojiFontTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🏃‍♀️",
                "🏃‍♂️",
                "🤷‍♀️",
                "👩‍🚀",
                "👨‍👩‍👧‍👦",
                "🏳️‍🌈",
                "🐶‍👽",
                "🙂",
                "👍🏽"
            })
    void something_is_drawn_for_each_emoji(String emoji) {
        Font font = EmojiFont.ofSize(20).orElse(Font.font(20));
        String drawn =
                Emoji.in(emoji, 0, emoji.length())
                        .getFirst()
                        .drawn(it -> EmojiFont.hasOnePicture(font, it));
        Text text = new Text(drawn);
        text.setFont(font);
        text.setBoundsType(TextBoundsType.VISUAL);
        Bounds seen = text.getLayoutBounds();

        assertThat(seen.getWidth()).isGreaterThan(5);
        assertThat(seen.getHeight()).isGreaterThan(5);
    }
}
