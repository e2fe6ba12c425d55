package org.pairwright.service;

import java.nio.file.Path;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.storage.Database;

/// A process that releases a project. It prints a line before it begins, and stays when it is done.
///
/// Arguments: the project file and the folder of the releases.
final class ReleasingProcess {
    private ReleasingProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (Database database = Database.open(new ProjectLocation.InFile(Path.of(arguments[0])))) {
            System.out.println("releasing");
            KilledReleaseTest.release(database, Path.of(arguments[1]));
            Thread.currentThread().join();
        }
    }
}
