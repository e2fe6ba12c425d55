package org.pairwright.ui.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiTest {
    private static List<String> in(String text) {
        return Emoji.in(text, 0, text.length()).stream().map(Emoji::written).toList();
    }

    private static String drawn(String emoji, boolean hasOnePicture) {
        return Emoji.in(emoji, 0, emoji.length()).getFirst().drawn(it -> hasOnePicture);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🙂",
                "👍🏽",
                "☝🏿",
                "✌️",
                "👩🏽‍🚀",
                "👩‍⚕️",
                "🤷‍♀",
                "👁‍🗨",
                "🏳️‍🌈",
                "👨‍👩‍👧‍👦",
                "👩🏽‍❤️‍💋‍👨🏻",
                "🇦🇹",
                "🏴󠁧󠁢󠁷󠁬󠁳󠁿",
                "1️⃣"
            })
    void a_sequence_is_one_emoji(String sequence) {
        assertThat(in("a " + sequence + " b")).containsExactly(sequence);
    }

    @Test
    void emoji_beside_one_another_are_several() {
        assertThat(in("🚀🍕🇦🇹🇩🇪")).containsExactly("🚀", "🍕", "🇦🇹", "🇩🇪");
    }

    @Test
    void a_joiner_that_joins_nothing_is_no_part_of_an_emoji() {
        assertThat(in("🚀\u200D b")).containsExactly("🚀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 #2 *", "© and ❤", "a\u200Db", "a\uFE0F", ""})
    void letters_are_none(String text) {
        assertThat(Emoji.isIn(text)).isFalse();
    }

    @Test
    void one_picture_is_drawn_with_its_joiners_and_without_its_tones() {
        assertThat(drawn("👩🏽‍❤️‍👨🏻", true)).isEqualTo("👩‍❤‍👨");
    }

    @Test
    void where_there_is_none_the_pictures_are_drawn_without_their_joiners() {
        assertThat(drawn("🐶‍👽‍🍎", false)).isEqualTo("🐶👽🍎");
    }

    @Test
    void a_tone_by_itself_is_drawn() {
        assertThat(drawn("🏽", true)).isEqualTo("🏽");
    }

    @Test
    void a_key_is_drawn_as_its_digit() {
        assertThat(drawn("7️⃣", true)).isEqualTo("7");
    }

    @Test
    void a_chain_without_end_is_cut() {
        assertThat(in("🚀" + "\u200D🚀".repeat(20_000))).hasSizeGreaterThan(1_000);
    }
}
