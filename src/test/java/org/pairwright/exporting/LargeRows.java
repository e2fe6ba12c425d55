package org.pairwright.exporting;

import java.nio.file.Path;
import java.util.List;
import org.pairwright.dataset.ResolutionPolicy;
import org.pairwright.dataset.Resolver;
import org.pairwright.dataset.TestPair;
import org.pairwright.domain.Preference;
import org.pairwright.importing.ImportFile;
import org.pairwright.importing.ImportOptions;

/// A process that exports pairs of a few megabytes to Parquet and reads them again.
final class LargeRows {
    private static final int PAIRS = 30;
    private static final int MEGABYTES = 4;

    private LargeRows() {}

    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        String a = "a longer answer ".repeat(MEGABYTES << 16);
        String b = a + "still";
        DatasetFormat parquet = new ParquetFormat();
        Resolver resolver =
                new Resolver(ResolutionPolicy.DEFAULT, parquet.target(), TestPair.TOKENS);
        try (DatasetWriter writer =
                new DatasetWriter(
                        parquet,
                        resolver,
                        Layout.PLAIN,
                        Export.whole(),
                        List.of(file),
                        PairJournal.NONE)) {
            for (int i = 0; i < PAIRS; i++) {
                writer.add(new TestPair().prompt("Q" + i).a(a).b(b).said(Preference.A).build());
            }
            writer.publish(() -> {});
        }
        try (ImportFile open = ImportFile.open(file, ImportOptions.DETECT)) {
            int[] rows = {0};
            open.forEachRow(row -> rows[0]++);
            System.out.println(rows[0] + " rows");
        }
    }
}
