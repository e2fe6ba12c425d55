package org.pairwright.service.behavior;

import java.util.List;

/// What was found of all annotators together and of each by themselves.
///
/// @param overall over the labels of all people
/// @param annotators of people who gave labels, in the order of their names; p-values among these
///   are adjusted for their number
public record Findings<T>(Finding<T> overall, List<Of<T>> annotators) {
    /// What was found of one annotator.
    public record Of<T>(String annotator, Finding<T> finding) {}
}
