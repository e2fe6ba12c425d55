package org.pairwright.dataset;

/// What a trainer learns from.
public enum Target {
    /// One chosen response against one rejected (DPO and its kin).
    PAIRS,
    /// Single responses, each labeled true or false (KTO).
    LABELS
}
