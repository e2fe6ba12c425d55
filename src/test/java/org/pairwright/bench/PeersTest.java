package org.pairwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeersTest {
    @TempDir private Path folder;

    @Test
    void a_folder_that_is_not_there_is_a_word_and_no_failure() throws Exception {
        assertThat(Peers.find(folder.resolve("peers"), folder))
                .isEqualTo(new Peers.Absent("no peers in peers"));
    }

    @Test
    void without_peers_pairs_are_made_from_the_sample() throws Exception {
        Inputs inputs = Inputs.in(folder, new Peers.Absent("no python3"));

        assertThat(Inputs.lines(inputs.annotated(300))).isEqualTo(300);
    }

    @Test
    void pairs_that_follow_others_are_others() throws Exception {
        Inputs inputs = Inputs.in(folder, new Peers.Absent("no python3"));

        assertThat(Files.readString(inputs.following(100, 5))).startsWith("{\"id\":\"p100\"");
    }
}
