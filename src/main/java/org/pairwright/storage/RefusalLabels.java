package org.pairwright.storage;

/// What annotators say of refusals and of prompts, beside [AgreementLabels] and label by label.
public final class RefusalLabels {
    private final byte[] ofA;
    private final byte[] ofB;
    private final byte[] ofPrompt;

    RefusalLabels(int labels) {
        ofA = new byte[labels];
        ofB = new byte[labels];
        ofPrompt = new byte[labels];
    }

    void setA(int label, int refusal) {
        ofA[label] = (byte) refusal;
    }

    void setB(int label, int refusal) {
        ofB[label] = (byte) refusal;
    }

    void setPrompt(int label, int verdict) {
        ofPrompt[label] = (byte) verdict;
    }

    /// Whether a response refuses: 1 for not, 2 for in part, 3 for in full; 0 for not stated.
    ///
    /// @param b whether the second one is meant
    public int refusal(int label, boolean b) {
        return b ? ofB[label] : ofA[label];
    }

    /// What the prompt is: 1 for benign, 2 for benign though it looks unsafe, 3 for unsafe; 0 for
    /// not stated.
    public int prompt(int label) {
        return ofPrompt[label];
    }
}
