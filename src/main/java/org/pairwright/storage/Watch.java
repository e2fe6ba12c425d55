package org.pairwright.storage;

/// Hears how far long work is, and stops it by throwing.
public interface Watch {
    /// Is told about every thousandth row, and more often where rows take long.
    ///
    /// @param done in the stage's own unit
    /// @param total in the same unit; 0 while it is unknown
    void at(String stage, long done, long total);
}
