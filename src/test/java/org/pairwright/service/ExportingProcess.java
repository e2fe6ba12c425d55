package org.pairwright.service;

import java.nio.file.Path;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.storage.Database;

/// A process that exports to one file without end, in two formats by turns. It prints the format
/// before it begins.
///
/// Arguments: the project file and the target.
final class ExportingProcess {
    private ExportingProcess() {}

    public static void main(String[] arguments) {
        try (Database database = Database.open(new ProjectLocation.InFile(Path.of(arguments[0])))) {
            Path target = Path.of(arguments[1]);
            while (true) {
                for (String format : KilledExportTest.FORMATS) {
                    System.out.println(format);
                    KilledExportTest.export(database, format, target);
                }
            }
        }
    }
}
