package org.pairwright.storage;

import java.nio.file.Path;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.ProjectLocation;

/// A process that imports so much that the merge takes a while. It says when that begins and when
/// it is over.
final class MergingProcess {
    private static final int PAIRS = 3_000;

    private MergingProcess() {}

    public static void main(String[] arguments) {
        try (Database database = Database.open(new ProjectLocation.InFile(Path.of(arguments[0])));
                ImportStaging staging = ImportStaging.begin(database, false)) {
            ImportedPair[] pairs = new ImportedPair[PAIRS];
            for (int i = 0; i < PAIRS; i++) {
                pairs[i] = Samples.pair("Merged " + i, "a".repeat(20_000), "b");
            }
            Samples.stage(staging, pairs);
            System.out.println("merging");
            staging.merge(new Actor("alice", "system-user"));
            System.out.println("merged");
        }
    }
}
