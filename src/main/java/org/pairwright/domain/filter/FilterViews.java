package org.pairwright.domain.filter;

import java.util.Optional;

/// The saved views that an expression can name. What a view says is put in the place of its name
/// when the expression is read, so that a filter means the same whatever becomes of the view.
@FunctionalInterface
public interface FilterViews {
    /// Where there is no project, there are none.
    FilterViews NONE = name -> Optional.empty();

    /// The expression of the view with that name; empty where there is none.
    Optional<String> expression(String name);
}
