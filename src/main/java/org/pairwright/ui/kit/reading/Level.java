package org.pairwright.ui.kit.reading;

import org.pairwright.domain.Role;

/// Something that holds blocks.
public sealed interface Level {
    /// A quotation.
    record Quote() implements Level {}

    /// An item of a list.
    ///
    /// @param marker what stands before its first block; empty before the others
    record Item(String marker) implements Level {}

    /// A turn of a conversation.
    ///
    /// @param first whether this is its first block
    record Turn(Role role, boolean first) implements Level {}

    /// The call of a tool, or what a tool gave back.
    record Card() implements Level {}
}
