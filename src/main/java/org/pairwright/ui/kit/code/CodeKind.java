package org.pairwright.ui.kit.code;

/// What a piece of code is, as far as its color goes.
public enum CodeKind {
    /// A word of the language, the name of a markup element, a removed line of a diff.
    KEYWORD,
    /// Text in quotes, an attribute's value, an added line of a diff.
    STRING,
    /// What the language passes over.
    COMMENT,
    /// A number, a color, a character reference.
    NUMBER,
    /// What is called or defined, a key, an attribute, an annotation.
    NAME,
    /// A class, a built-in type, a selector, the place that a hunk of a diff names.
    TYPE,
    /// Brackets, operators and separators.
    PUNCTUATION
}
