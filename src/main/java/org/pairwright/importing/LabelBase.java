package org.pairwright.importing;

/// From what number on a file's labels count the responses.
public enum LabelBase {
    /// Not said: a number whose meaning is not plain from the file is not taken for a decision.
    UNSTATED,
    /// 0 is the first response, 1 the second, 2 a tie.
    ZERO,
    /// 1 is the first response, 2 the second, 0 a tie.
    ONE
}
