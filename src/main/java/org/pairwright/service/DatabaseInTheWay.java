package org.pairwright.service;

import java.nio.file.Path;

/// Something was to be written where a database lies, most likely a project. It was left as it is.
public final class DatabaseInTheWay extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param path where it lies
    public DatabaseInTheWay(Path path) {
        super(
                path
                        + " is a project or another database, or belongs to one. It was left as it is; choose another name.");
    }
}
