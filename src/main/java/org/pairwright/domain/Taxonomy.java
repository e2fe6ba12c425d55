package org.pairwright.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A versioned list of hazard categories.
///
/// @param source where names and codes come from, for people
public record Taxonomy(
        String id, String version, String name, String source, List<Category> categories) {
    public Taxonomy {
        if (id.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException(
                    "A taxonomy needs an id and a version, not \""
                            + id
                            + "\", \""
                            + version
                            + "\".");
        }
        categories = List.copyOf(categories);
        Set<String> codes = new HashSet<>();
        for (Category category : categories) {
            if (!codes.add(category.code())) {
                throw new IllegalArgumentException(
                        "The taxonomy " + id + " has the code " + category.code() + " twice.");
            }
        }
    }
}
