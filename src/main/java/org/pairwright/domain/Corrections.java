package org.pairwright.domain;

/// What an annotator thinks that the two responses should have said.
///
/// @param a the whole text in place of response A; empty where that was not corrected
/// @param b the same for response B
public record Corrections(String a, String b) {
    /// Nothing was corrected.
    public static final Corrections NONE = new Corrections("", "");

    public Corrections {
        Text.refuseNul("correction", a);
        Text.refuseNul("correction", b);
    }

    /// The corrected text of one response; empty where it was not corrected.
    public String of(Side side) {
        return side == Side.A ? a : b;
    }

    /// The same with another text for one response.
    public Corrections with(Side side, String text) {
        return side == Side.A ? new Corrections(text, b) : new Corrections(a, text);
    }

    /// The same with A and B exchanged.
    public Corrections turned() {
        return new Corrections(b, a);
    }
}
