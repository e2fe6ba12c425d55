package org.pairwright.domain;

/// Something wrong with one row of a file, in words for people.
///
/// @param line the line the row begins on, from 1; 0 where the whole file is meant
/// @param field the field in question; empty where the whole row is meant
/// @param refused whether the row was left out; otherwise it came in and this is a warning
/// @param message what is wrong and what to do, one or two sentences
public record Problem(long line, String field, ProblemCode code, boolean refused, String message) {
    /// A problem that keeps the row out.
    public static Problem refusal(long line, String field, ProblemCode code, String message) {
        return new Problem(line, field, code, true, message);
    }

    /// A problem with which the row comes in all the same.
    public static Problem warning(long line, String field, ProblemCode code, String message) {
        return new Problem(line, field, code, false, message);
    }
}
