package org.pairwright.storage;

import java.nio.file.Path;
import java.util.UUID;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;

/// A process that imports without end. It prints how many pairs there are after each import.
final class ImportingProcess {
    private static final int PAIRS = 40;

    private ImportingProcess() {}

    public static void main(String[] arguments) {
        try (Database database = Database.open(new ProjectLocation.InFile(Path.of(arguments[0])))) {
            while (true) {
                try (ImportStaging staging = ImportStaging.begin(database, false)) {
                    Samples.stage(staging, pairs());
                    staging.merge(new Actor("alice", "system-user"));
                }
                System.out.println(new PairStore(database).count());
            }
        }
    }

    private static ImportedPair[] pairs() {
        ImportedPair[] pairs = new ImportedPair[PAIRS];
        String run = UUID.randomUUID().toString();
        for (int i = 0; i < PAIRS; i++) {
            pairs[i] =
                    Samples.decided(
                            Samples.pair(run + i, "a".repeat(20_000), "b"),
                            Judgment.of(Preference.B));
        }
        return pairs;
    }
}
