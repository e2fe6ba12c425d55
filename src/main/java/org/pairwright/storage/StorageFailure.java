package org.pairwright.storage;

/// A project could not be read or written, for a reason that can be said in a sentence.
public sealed class StorageFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StorageFailure(String message) {
        super(message);
    }

    StorageFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /// There is no file where the project was to be.
    public static final class Missing extends StorageFailure {
        private static final long serialVersionUID = 1L;

        Missing(String message) {
            super(message);
        }
    }

    /// The file is no project, or one that this program can't open.
    public static final class NotAProject extends StorageFailure {
        private static final long serialVersionUID = 1L;

        NotAProject(String message) {
            super(message);
        }
    }

    /// There is something already where a new project was to be made.
    public static final class AlreadyThere extends StorageFailure {
        private static final long serialVersionUID = 1L;

        AlreadyThere(String message) {
            super(message);
        }
    }

    /// Another program kept the project busy for longer than we wait.
    public static final class Busy extends StorageFailure {
        private static final long serialVersionUID = 1L;

        Busy(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /// The file's content is damaged.
    public static final class Damaged extends StorageFailure {
        private static final long serialVersionUID = 1L;

        private final String finding;

        Damaged(String message) {
            super(message);
            finding = message;
        }

        Damaged(String message, Throwable cause) {
            this(message, message, cause);
        }

        /// @param finding the same for those who are checking the project already
        Damaged(String message, String finding) {
            super(message);
            this.finding = finding;
        }

        /// @param finding as above
        Damaged(String message, String finding, Throwable cause) {
            super(message, cause);
            this.finding = finding;
        }

        /// What a check tells of it: no advice to check.
        String finding() {
            return finding;
        }
    }

    /// The disk, the server or the rights did not let us.
    public static final class Unavailable extends StorageFailure {
        private static final long serialVersionUID = 1L;

        Unavailable(String message) {
            super(message);
        }

        Unavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
