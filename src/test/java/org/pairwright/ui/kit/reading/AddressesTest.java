package org.pairwright.ui.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://x.org/a?b=c#d", "HTTP://x.org", "mailto:a@x.org"})
    void addresses_of_the_web_and_of_mail_may_be_opened(String address) {
        assertThat(Addresses.mayBeOpened(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "javascript:alert(1)",
                "data:text/html,x",
                "ms-word:x",
                "/etc/passwd",
                "x.org",
                "",
                "https://x.org/a b",
                " https://x.org"
            })
    void nothing_else_may(String address) {
        assertThat(Addresses.mayBeOpened(address)).isFalse();
    }
}
