package org.pairwright.domain;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The version of a release by semantic versioning: what somebody who trains on it has to know of
/// what changed.
public record ReleaseVersion(int major, int minor, int patch)
        implements Comparable<ReleaseVersion> {
    /// The first one of a project.
    public static final ReleaseVersion FIRST = new ReleaseVersion(1, 0, 0);

    private static final Pattern WRITTEN =
            Pattern.compile("(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})");

    private static final Comparator<ReleaseVersion> ORDER =
            Comparator.comparingInt(ReleaseVersion::major)
                    .thenComparingInt(ReleaseVersion::minor)
                    .thenComparingInt(ReleaseVersion::patch);

    public ReleaseVersion {
        if (major < 0 || minor < 0 || patch < 0) {
            throw new IllegalArgumentException(
                    "A version has no negative part, unlike %d.%d.%d."
                            .formatted(major, minor, patch));
        }
    }

    /// The version that `text` writes, such as `1.2.0`; empty when it writes none.
    public static Optional<ReleaseVersion> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(
                        new ReleaseVersion(
                                Integer.parseInt(written.group(1)),
                                Integer.parseInt(written.group(2)),
                                Integer.parseInt(written.group(3))))
                : Optional.empty();
    }

    /// For rows that went, changed or moved between splits.
    public ReleaseVersion nextMajor() {
        return new ReleaseVersion(major + 1, 0, 0);
    }

    /// For rows that only came.
    public ReleaseVersion nextMinor() {
        return new ReleaseVersion(major, minor + 1, 0);
    }

    /// For the same rows, of which something else is said.
    public ReleaseVersion nextPatch() {
        return new ReleaseVersion(major, minor, patch + 1);
    }

    @Override
    public int compareTo(ReleaseVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
