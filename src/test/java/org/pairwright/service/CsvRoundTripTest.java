package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Message;
import org.pairwright.domain.PairKeys;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Response;
import org.pairwright.domain.Role;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;

/// What was exported as CSV comes in again with every text and every choice as it was.
class CsvRoundTripTest {
    private static final int PROJECTS = Integer.getInteger("roundtrip.projects", 12);
    private static final long SEED = Long.getLong("roundtrip.seed", new Random().nextLong());
    private static final Actor ALICE = new Actor("alice", "alice");

    /// What a spreadsheet would run, and what is put before that.
    private static final String[] BEGINNINGS = {
        "", "", "=", "+", "-", "@", "\t", "\r", "\n", "'", "''", "'=", "\uff1d", "\"", "[{"
    };

    @TempDir Path folder;

    @Test
    void any_texts_and_choices_come_back_as_they_were() throws IOException {
        for (int i = 0; i < PROJECTS; i++) {
            roundTrip(SEED + i);
        }
    }

    private void roundTrip(long seed) throws IOException {
        List<ImportedPair> pairs = pairs(new Random(seed));
        Path one = folder.resolve(seed + "-one.pairs");
        Path two = folder.resolve(seed + "-two.pairs");
        Path table = folder.resolve(seed + ".csv");
        Path again = folder.resolve(seed + "-again.csv");
        try (Database project = create(one);
                Database other = create(two)) {
            Samples.add(project, pairs.toArray(ImportedPair[]::new));
            KilledExportTest.export(project, "csv", table);

            ImportReport report =
                    new ImportService(other)
                            .run(ImportRequest.of(ALICE, List.of(table)), Progress.NONE);
            KilledExportTest.export(other, "csv", again);

            assertThat(report.files().getFirst().format())
                    .as("seed %d", seed)
                    .isEqualTo("pairwright-csv");
            assertThat(report.pairs()).as("seed %d", seed).isEqualTo(pairs.size());
        }
        assertThat(texts(again)).as("seed %d", seed).isEqualTo(texts(table));
    }

    /// The tables but their ids, which are of the project.
    private static String texts(Path table) throws IOException {
        return Files.readString(table)
                .replaceAll("\"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\"", "");
    }

    private static Database create(Path file) {
        return Database.create(new ProjectLocation.InFile(file), Samples.project());
    }

    private static List<ImportedPair> pairs(Random random) {
        NastyText texts = new NastyText(random);
        List<ImportedPair> pairs = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            Prompt prompt = prompt(i, texts, random);
            Response a = new Response(beginning(random) + texts.any() + "one" + texts.any(), "");
            Response b = new Response(beginning(random) + texts.any() + "two" + texts.any(), "");
            ImportedPair pair = Samples.pair("", "question", a, b);
            pairs.add(
                    Samples.decided(
                            new ImportedPair(
                                    "",
                                    prompt,
                                    a,
                                    b,
                                    PairKeys.of(prompt, a, b),
                                    pair.first(),
                                    List.of(),
                                    "",
                                    pair.marks()),
                            Judgment.of(random.nextBoolean() ? Preference.A : Preference.B)));
        }
        return pairs;
    }

    private static Prompt prompt(int number, NastyText texts, Random random) {
        List<Message> messages = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            messages.add(new Message(Role.USER, texts.any()));
            messages.add(new Message(Role.ASSISTANT, beginning(random) + texts.any()));
        }
        messages.add(
                new Message(Role.USER, beginning(random) + "Question " + number + texts.any()));
        return new Prompt(messages, "");
    }

    private static String beginning(Random random) {
        return BEGINNINGS[random.nextInt(BEGINNINGS.length)];
    }
}
