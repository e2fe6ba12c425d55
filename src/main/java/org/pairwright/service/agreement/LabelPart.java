package org.pairwright.service.agreement;

import java.util.function.IntPredicate;
import org.pairwright.domain.filter.Filter;

/// A part of a project's labels.
///
/// @param pairs which pairs are in it
/// @param in whether a label is
public record LabelPart(String name, Filter pairs, IntPredicate in) {}
