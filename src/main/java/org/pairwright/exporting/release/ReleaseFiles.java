package org.pairwright.exporting.release;

/// What the files of a release are called, from its folder on.
public final class ReleaseFiles {
    public static final String CARD = "README.md";
    public static final String MANIFEST = "manifest.json";
    public static final String SUMS = "SHA256SUMS";
    public static final String PAIRS = "pairs.csv";
    public static final String EXCLUDED = "excluded.csv";
    public static final String CROISSANT = "croissant.json";

    /// The folder of the dataset's own files.
    public static final String DATA = "data";

    private ReleaseFiles() {}
}
