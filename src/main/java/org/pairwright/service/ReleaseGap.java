package org.pairwright.service;

/// What those who load a release will look for, and nobody has said.
public enum ReleaseGap {
    LICENSE("No license is stated, so nobody may be sure to use it, and croissant.json lacks it."),
    CREATOR("No creator is stated, so croissant.json lacks one, which it should have."),
    URL(
            "No URL is stated at which it is to be found, so croissant.json lacks one, which it should have.");

    private final String words;

    ReleaseGap(String words) {
        this.words = words;
    }

    /// A full sentence for a report.
    public String words() {
        return words;
    }
}
