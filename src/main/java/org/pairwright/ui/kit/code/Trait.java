package org.pairwright.ui.kit.code;

/// A habit of a language that changes how its words and signs are read.
enum Trait {
    /// `select` is `SELECT`.
    FOLDS_CASE,
    /// A word with a capital names a type.
    CAPITALS_ARE_TYPES,
    /// A word or string before a colon is a key.
    KEYS_BEFORE_COLONS,
    /// A slash where no value stands before it begins a pattern.
    SLASHES_BEGIN_PATTERNS,
    /// Words are told apart by spaces: `a#b` holds no comment and `--if` no keyword.
    SPACES_SEPARATE,
    /// `1'000` is a number.
    QUOTES_GROUP_DIGITS
}
