package org.pairwright.domain;

import org.pairwright.domain.ProjectSettings.Credits;

/// What an archive says of the project as a whole, for one that is still empty.
///
/// @param seed from which the sides are drawn
/// @param guidelines what annotators are told, in Markdown
/// @param questions what they are asked, and [#taxonomy] what they choose from, as the JSON texts
///   that projects keep
/// @param current which versions these three are, among those that the archive holds
/// @param approvals how many besides its author have to approve a version of a prompt template
/// @param help how it lets machines help those who label
public record ArchivedProject(
        String title,
        long seed,
        Credits credits,
        String guidelines,
        String questions,
        String taxonomy,
        MadeUnder current,
        int approvals,
        MachineHelp help) {
    /// The text of one of the three.
    public String text(ProjectText text) {
        return switch (text) {
            case GUIDELINES -> guidelines;
            case QUESTIONS -> questions;
            case TAXONOMY -> taxonomy;
        };
    }
}
