package org.pairwright.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysFileTest {
    @TempDir Path folder;

    @Test
    void keys_that_were_written_are_read() {
        Map<String, List<String>> keys = Map.of("label.skip", List.of("X", "Alt+S"));
        Path file = folder.resolve("keys.json");

        KeysFile.write(file, keys);

        assertThat(KeysFile.read(file)).isEqualTo(keys);
    }

    @Test
    void another_file_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.json"), "[{\"prompt\": \"Hi\"}]");

        assertThatThrownBy(() -> KeysFile.read(file))
                .isInstanceOf(NoKeysFile.class)
                .hasMessage(file + " holds no keys of Pairwright.");
    }
}
