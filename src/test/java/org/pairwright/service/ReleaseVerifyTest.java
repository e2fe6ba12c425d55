package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is done to the files of a release is found, and named.
class ReleaseVerifyTest extends ReleaseTest {
    private Path release;

    @BeforeEach
    void release() {
        release = build().folder();
    }

    @Test
    void a_release_is_as_it_was_published() {
        assertThat(verify(release)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "SHA256SUMS",
                "croissant.json",
                "data/train.jsonl",
                "excluded.csv",
                "pairs.csv"
            })
    void a_file_that_is_longer_or_missing_is_found(String name) throws IOException {
        Path file = release.resolve(name);
        long bytes = Files.size(file);
        Files.writeString(file, Files.readString(file) + "x");
        assertThat(verify(release))
                .containsExactly(
                        String.format(
                                Locale.ENGLISH,
                                "%s has %,d bytes, not %,d",
                                name,
                                bytes + 1,
                                bytes));

        Files.delete(file);
        assertThat(verify(release)).containsExactly(name + " is missing");
    }

    @Test
    void one_letter_is_found() throws IOException {
        Path file = release.resolve("data/train.jsonl");
        Files.writeString(file, Files.readString(file).replace("Yes: One", "Yes: Onf"));

        assertThat(verify(release))
                .singleElement()
                .asString()
                .startsWith("data/train.jsonl has other content of the same length: SHA-256 ");
    }

    @Test
    void a_manifest_that_was_written_anew_is_found() throws IOException {
        Path file = release.resolve("manifest.json");
        Files.writeString(file, Files.readString(file).replace("\"rows\" : 3", "\"rows\" : 4"));

        assertThat(verify(release))
                .containsExactly("manifest.json is not the one that was published");
    }

    @Test
    void a_manifest_that_is_missing_is_found() throws IOException {
        Files.delete(release.resolve("manifest.json"));

        assertThat(verify(release)).containsExactly("manifest.json is missing");
    }

    @Test
    void a_file_that_was_added_is_found() throws IOException {
        Files.writeString(release.resolve("data/more.jsonl"), "{}\n");

        assertThat(verify(release)).containsExactly("data/more.jsonl is no part of the release");
    }

    @Test
    void a_link_in_place_of_a_file_is_found() throws IOException {
        Path file = release.resolve("README.md");
        Path elsewhere = Files.move(file, folder.resolve("README.md"));
        Files.createSymbolicLink(file, elsewhere);

        assertThat(verify(release)).containsExactly("README.md is no file");
    }

    @Test
    void a_manifest_that_is_a_link_is_found() throws IOException {
        Path file = release.resolve("manifest.json");
        Path elsewhere = Files.move(file, folder.resolve("manifest.json"));
        Files.createSymbolicLink(file, elsewhere);

        assertThat(verify(release)).containsExactly("manifest.json is no file");
    }

    @Test
    void an_empty_folder_that_was_added_is_found() throws IOException {
        Files.createDirectories(release.resolve("data/more/yet"));

        assertThat(verify(release)).containsExactly("data/more/yet is no part of the release");
    }

    @Test
    void a_link_to_a_release_is_that_release() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), release);

        assertThat(verify(link)).isEmpty();
        Files.delete(release.resolve("README.md"));
        assertThat(verify(link)).containsExactly("README.md is missing");
    }

    @Test
    void a_release_that_was_moved_and_is_found_is_known_there() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        assertThat(releases.moved(releases.find(""), copy)).isFalse();

        Path moved = Files.move(release, folder.resolve("moved"));
        assertThat(releases.moved(releases.find(""), moved)).isTrue();
        assertThat(releases.find("").release().folder()).isEqualTo(moved.toString());
    }

    @Test
    void a_folder_that_is_gone_is_found() throws IOException {
        Path moved = Files.move(release, folder.resolve("moved"));

        assertThat(verify(release)).containsExactly(". the folder " + release + " is not there");
        assertThat(verify(moved)).isEmpty();
    }

    private List<String> verify(Path where) {
        return releases.verify(releases.find(""), where, Progress.NONE).stream()
                .map(finding -> finding.file() + " " + finding.what())
                .toList();
    }
}
