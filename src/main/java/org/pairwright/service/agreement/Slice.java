package org.pairwright.service.agreement;

import java.util.List;
import org.pairwright.domain.filter.Filter;

/// The headlines of a part of a project: of each type of which it has labels.
///
/// @param pairs which pairs are in it, among those that were looked at; of a month, and of an
///   annotator, labels that others gave at another time are on these pairs, too
public record Slice(String name, Filter pairs, List<Headline> headlines) {}
