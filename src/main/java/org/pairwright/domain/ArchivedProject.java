package org.pairwright.domain;

import org.pairwright.domain.ProjectSettings.Credits;

/// What an archive says of the project as a whole, for one that is still empty.
///
/// @param seed from which the sides are drawn
/// @param guidelines what annotators are told, in Markdown
/// @param questions what they are asked, and [#taxonomy] what they choose from, as the JSON texts
///   that projects keep
public record ArchivedProject(
        String title,
        long seed,
        Credits credits,
        String guidelines,
        String questions,
        String taxonomy) {}
