package org.pairwright.exporting;

import java.nio.file.Path;

/// A file holds something else than rows for supervised fine-tuning of one form.
public final class UnmixableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnmixableFile(Path file, long line, String why) {
        super(words(file, line, why));
    }

    UnmixableFile(Path file, long line, String why, Throwable cause) {
        super(words(file, line, why), cause);
    }

    private static String words(Path file, long line, String why) {
        return "Line %d of %s %s. Nothing was written.".formatted(line, file, why);
    }
}
