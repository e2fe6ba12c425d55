package org.pairwright.domain;

/// Which versions of a project's texts held when something was decided, by the numbers that an
/// archive gives them from 1 on.
///
/// @param guidelines what annotators were told; 0 where nobody knows, as for the others
/// @param questions what they were asked
/// @param taxonomy what they chose categories from
public record MadeUnder(int guidelines, int questions, int taxonomy) {
    /// Where an archive does not tell.
    public static final MadeUnder UNTOLD = new MadeUnder(0, 0, 0);

    public MadeUnder {
        if (guidelines < 0 || questions < 0 || taxonomy < 0) {
            throw new IllegalArgumentException("Versions are counted from 1.");
        }
    }

    /// The number of the version of one of the three.
    public int of(ProjectText text) {
        return switch (text) {
            case GUIDELINES -> guidelines;
            case QUESTIONS -> questions;
            case TAXONOMY -> taxonomy;
        };
    }
}
