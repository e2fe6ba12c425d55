package org.pairwright.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairwright.domain.Preference.A;
import static org.pairwright.domain.Preference.BOTH_BAD;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.dataset.TestPair;
import org.pairwright.domain.Message;
import org.pairwright.domain.Role;

/// The rows that TRL's and torchtune's documentation asks for, but for white space between tokens.
class TrlFixturesTest {
    @TempDir Path folder;

    @Test
    void a_conversational_row_is_as_trl_wants_it() throws IOException {
        TestPair pair =
                new TestPair()
                        .messages(new Message(Role.SYSTEM, "S"), new Message(Role.USER, "Q"))
                        .a("good")
                        .b("bad")
                        .said(A);
        assertThat(export("trl-conversational", pair)).isEqualTo(fixture("trl_conversational"));
    }

    @Test
    void an_implicit_row_is_as_torchtune_wants_it() throws IOException {
        TestPair pair = new TestPair().prompt("Q").a("good").b("bad").said(A);
        assertThat(export("trl-implicit", pair)).isEqualTo(fixture("trl_implicit_torchtune"));
    }

    @Test
    void a_standard_row_is_as_trl_wants_it() throws IOException {
        TestPair pair = new TestPair().prompt("The sky is").a("blue.").b("green.").said(A);
        assertThat(export("trl-standard", pair)).isEqualTo(fixture("trl_standard"));
    }

    @Test
    void a_kto_row_is_as_trl_wants_it() throws IOException {
        TestPair pair = new TestPair().prompt("Q").a("bad").b("worse").said(BOTH_BAD);
        assertThat(export("trl-kto", pair).lines()).first().isEqualTo(fixture("trl_kto").strip());
    }

    private String export(String format, TestPair pair) throws IOException {
        return Export.of(format, Layout.PLAIN, folder.resolve("train.jsonl"), pair);
    }

    /// The texts in the fixtures hold neither colons nor commas.
    private static String fixture(String name) throws IOException {
        String resource = "export_" + name + ".jsonl";
        try (InputStream stream = TrlFixturesTest.class.getResourceAsStream(resource)) {
            String row = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return row.replace(": ", ":").replace(", ", ",");
        }
    }
}
