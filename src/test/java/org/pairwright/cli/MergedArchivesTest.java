package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A project that was copied, in which people went on in both files, comes together by archives.
class MergedArchivesTest {
    @TempDir Path folder;
    private Path here;
    private Path there;
    private int archives;

    @BeforeEach
    void mara_goes_on_in_two_files() throws IOException {
        here = Samples.projectOfPairs(folder);
        decide(here, "a", "p1", "p2");
        there = Files.copy(here, folder.resolve("there.pairs"));
        decide(there, "b", "p1");
        decide(there, "tie", "p1");
        decide(there, "b", "p2");
        decide(here, "both_bad", "p1");
    }

    @Test
    void newer_revisions_and_heads_that_met_are_counted_and_named() {
        JsonNode answer = Ran.of("import", here, archive(there), "--json").json();

        assertThat(answer.get("annotations").asInt()).isEqualTo(3);
        assertThat(answer.get("changed").asInt()).isEqualTo(2);
        assertThat(answer.get("heads_met").asInt()).isEqualTo(1);
        JsonNode file = answer.get("files").get(0);
        assertThat(file.get("changed").asInt()).isEqualTo(2);
        assertThat(file.get("heads_met").asInt()).isEqualTo(1);
        JsonNode meeting = file.get("meetings").get(0);
        assertThat(Ran.keys(meeting))
                .containsExactly("line", "pair", "external_id", "annotator", "occurrence", "holds");
        assertThat(meeting.get("external_id").asString()).isEqualTo("p1");
        assertThat(meeting.get("annotator").asString()).isEqualTo("Mara");
        assertThat(meeting.get("holds").asString()).isEqualTo("archive");
        assertThat(meeting.get("pair").asString())
                .isEqualTo(Ran.of("list", here).lines().getFirst().get("key").asString());
    }

    @Test
    void people_read_the_same() {
        Ran ran = Ran.of("import", here, archive(there));

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("    2 decisions changed by newer revisions.")
                .contains(
                        "    1 was decided otherwise here and in the archive: the longer chain holds,"
                                + " then the later decision, and both stay in the history.");
        assertThat(ran.err())
                .contains(
                        "(\"p1\") here and in the archive, neither knowing of the other. The archive's holds;"
                                + " the other stays in the pair's history.");
        assertThat(Ran.of("import", here, archive(there)).out()).doesNotContain("newer revisions");
    }

    @Test
    void a_dry_run_says_what_would_change_and_changes_nothing() {
        assertThat(Ran.of("import", here, archive(there), "--dry-run").out())
                .contains("    2 decisions would change by newer revisions.");
        assertThat(preferences(here)).containsExactly("both_bad", "a");
    }

    @Test
    void both_files_come_to_the_same_and_are_sound() {
        Path ofHere = archive(here);
        Path ofThere = archive(there);
        assertThat(Ran.of("import", here, ofThere).exitCode()).isZero();
        assertThat(Ran.of("import", there, ofHere).exitCode()).isZero();

        assertThat(preferences(here)).containsExactly("tie", "b").isEqualTo(preferences(there));
        assertThat(Ran.of("check", here).exitCode()).isZero();
        assertThat(Ran.of("check", there).exitCode()).isZero();
    }

    @Test
    void taking_it_back_brings_the_decisions_of_before() {
        JsonNode answer = Ran.of("import", here, archive(there), "--json").json();
        String batch = answer.at("/files/0/batches/0").asString();

        assertThat(Ran.of("undo-import", here, batch).exitCode()).isZero();

        assertThat(preferences(here)).containsExactly("both_bad", "a");
        assertThat(Ran.of("check", here).exitCode()).isZero();
    }

    @Test
    void a_chain_that_parted_goes_through_an_archive_whole() throws IOException {
        Ran.of("import", here, archive(there));
        Path archive = archive(here);
        Path again = Samples.project(Files.createDirectory(folder.resolve("again")));
        assertThat(Ran.of("import", again, archive).exitCode()).isZero();

        assertThat(preferences(again)).isEqualTo(preferences(here));
        assertThat(decisions(archive(again))).isEqualTo(decisions(archive));
        assertThat(Ran.of("check", again).exitCode()).isZero();
    }

    @Test
    void a_decision_that_follows_what_is_not_there_refuses_its_row() throws IOException {
        Ran.of("import", here, archive(there));
        Path archive = archive(here);
        String wrong =
                Files.readString(archive)
                        .replaceAll(
                                "\"parent\":\"[^\"]+\"",
                                "\"parent\":\"019ab2c4-5d6e-7f80-9a1b-2c3d4e5f6071\"");
        Ran ran =
                Ran.of(
                        "import",
                        Samples.project(Files.createDirectory(folder.resolve("again"))),
                        Files.writeString(folder.resolve("wrong.jsonl"), wrong));

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err())
                .contains("annotations.parent")
                .contains(
                        "A decision follows \"019ab2c4-5d6e-7f80-9a1b-2c3d4e5f6071\", which does not"
                                + " stand before it in its chain.");
    }

    @Test
    void first_decisions_that_were_made_in_both_come_to_the_same_too() throws IOException {
        decide(here, "a", "p3");
        decide(there, "tie", "p3");
        decide(there, "b", "p3");
        assertThat(Ran.of("annotators", here, "rename", "Mara", "Maria").exitCode()).isZero();
        Path ofHere = archive(here);
        Path ofThere = archive(there);
        assertThat(Ran.of("import", here, ofThere).exitCode()).isZero();
        assertThat(Ran.of("import", there, ofHere).exitCode()).isZero();

        assertThat(preferences(here))
                .containsExactly("tie", "b", "b")
                .isEqualTo(preferences(there));
        assertThat(Ran.of("list", here, "--annotations").lines())
                .allSatisfy(pair -> assertThat(pair.get("annotations")).hasSize(1));
        assertThat(Ran.of("check", here).exitCode()).isZero();
        assertThat(Ran.of("check", there).exitCode()).isZero();
    }

    @Test
    void two_people_of_one_name_are_told_how_to_come_together() throws IOException {
        assertThat(Samples.annotate(here, "Noor", row("p1")).exitCode()).isZero();
        assertThat(Samples.annotate(there, "Noor", row("p1")).exitCode()).isZero();

        assertThat(Ran.of("import", here, archive(there)).err())
                .contains("Another person is called \"Noor\" here")
                .contains("annotators rename");
    }

    private static String row(String pair) {
        return "{\"pair\":\"%s\",\"preference\":\"a\"}%n".formatted(pair);
    }

    private static List<String> decisions(Path archive) throws IOException {
        return Files.readAllLines(archive).stream()
                .filter(line -> line.contains("\"annotations\":"))
                .map(line -> line.substring(line.indexOf("\"annotations\":")))
                .map(line -> line.replaceAll("\"(annotator_id|role)\":\"[^\"]*\"", ""))
                .toList();
    }

    private void decide(Path project, String preference, String... pairs) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (String pair : pairs) {
            rows.append("{\"pair\":\"%s\",\"preference\":\"%s\"}%n".formatted(pair, preference));
        }
        assertThat(Samples.annotate(project, "Mara", rows.toString()).exitCode()).isZero();
    }

    private Path archive(Path project) {
        Path file = folder.resolve("archive-" + ++archives + ".jsonl");
        assertThat(Ran.of("export", project, "--format", "pairwright", "--out", file).exitCode())
                .isZero();
        return file;
    }

    private static List<String> preferences(Path project) {
        return Ran.of("list", project, "--annotations").lines().stream()
                .filter(pair -> !pair.get("annotations").isEmpty())
                .map(pair -> pair.get("annotations").get(0).get("preference").asString())
                .toList();
    }
}
