package org.pairwright.domain;

/// A part of what holds for a whole project, which an empty one takes over from an archive.
public enum ProjectPart {
    TITLE("title", "title"),
    CREDITS("credits", "license, address or creator"),
    GUIDELINES("guidelines", "guidelines"),
    QUESTIONS("questions", "questions"),
    TAXONOMY("taxonomy", "taxonomy"),
    APPROVALS("approvals", "approvals of prompt templates"),
    MACHINE_HELP("machine_help", "help by machines"),
    SEED("seed", "seed of the sides");

    private final String code;
    private final String words;

    ProjectPart(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /// Its stable id, as in JSON.
    public String code() {
        return code;
    }

    /// What it is called within a sentence.
    public String words() {
        return words;
    }
}
