package org.pairwright.endpoint;

/// An endpoint gave no answer that can be used.
public final class EndpointFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// What went wrong.
    public enum Kind {
        UNREACHABLE,
        NOT_ALLOWED,
        NOT_FOUND,
        MOVED,
        OUT_OF_QUOTA,
        TIMED_OUT,
        BUSY,
        BROKEN,
        /// It does not take this request.
        REFUSED,
        TOO_LARGE,
        MALFORMED,
        /// Nobody wants the answer any more.
        STOPPED;

        /// Whether every other request would fail in the same way.
        public boolean isOfAll() {
            return switch (this) {
                case UNREACHABLE, NOT_ALLOWED, NOT_FOUND, MOVED, OUT_OF_QUOTA, STOPPED -> true;
                case TIMED_OUT, BUSY, BROKEN, REFUSED, TOO_LARGE, MALFORMED -> false;
            };
        }

        /// Whether the same request may do better a little later.
        boolean mayPass() {
            return switch (this) {
                case UNREACHABLE, TIMED_OUT, BUSY, BROKEN -> true;
                case NOT_ALLOWED,
                        NOT_FOUND,
                        MOVED,
                        OUT_OF_QUOTA,
                        REFUSED,
                        TOO_LARGE,
                        MALFORMED,
                        STOPPED ->
                        false;
            };
        }
    }

    private final Kind kind;

    EndpointFailure(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    EndpointFailure(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    static EndpointFailure malformed(String message) {
        return new EndpointFailure(Kind.MALFORMED, message);
    }

    static EndpointFailure stopped() {
        return new EndpointFailure(Kind.STOPPED, "Stopped.");
    }

    public Kind kind() {
        return kind;
    }
}
