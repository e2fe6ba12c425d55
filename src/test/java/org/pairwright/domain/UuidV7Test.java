package org.pairwright.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UuidV7Test {

    @Test
    void it_says_its_version_and_variant() {
        assertThat(UuidV7.next()).returns(7, UUID::version).returns(2, UUID::variant);
    }

    @Test
    void it_begins_with_the_time() {
        long before = System.currentTimeMillis();
        long millis = UuidV7.next().getMostSignificantBits() >>> 16;

        // Many made within one millisecond borrow from the next ones.
        assertThat(millis).isBetween(before, System.currentTimeMillis() + 1_000);
    }

    @Test
    void those_made_one_after_another_sort_so_by_their_bytes() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            made.add(HexFormat.of().formatHex(UuidV7.bytes(UuidV7.next())));
        }

        assertThat(made).isSortedAccordingTo(Comparator.naturalOrder()).doesNotHaveDuplicates();
    }

    @Test
    void its_bytes_make_it_again() {
        UUID uuid = UuidV7.next();

        assertThat(UuidV7.of(UuidV7.bytes(uuid))).isEqualTo(uuid);
    }
}
