package org.pairwright;

import java.nio.file.Path;
import org.pairwright.ui.shell.WindowRehearsal;

/// Has windows rehearse, and tells on standard error why that failed, which a build shows. Run
/// while the program is packaged.
final class DesktopRehearsal {
    private DesktopRehearsal() {}

    /// Rehearses, and ends this process.
    ///
    /// @param arguments a project as [WindowRehearsal#of] wants it
    public static void main(String[] arguments) throws InterruptedException {
        System.exit(
                new WindowRehearsal(System.err::println)
                        .of(Path.of(arguments[0]).toAbsolutePath()));
    }
}
