package org.pairwright.cli;

import org.pairwright.domain.filter.Filter;

/// A filter and how it was written.
record FilterText(String text, Filter filter) {}
