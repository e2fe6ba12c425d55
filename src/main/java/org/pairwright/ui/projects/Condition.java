package org.pairwright.ui.projects;

import org.pairwright.domain.ProjectSummary;

/// What became of a project since it was opened last.
sealed interface Condition {
    /// It is being looked at.
    record Unknown() implements Condition {}

    record Fine(ProjectSummary summary) implements Condition {}

    /// Its file is not where it was.
    record Missing() implements Condition {}

    /// It can't be opened.
    ///
    /// @param why in a sentence
    record Broken(String why) implements Condition {}
}
