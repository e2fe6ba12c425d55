package org.pairwright.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pairwright.domain.Category;
import org.pairwright.domain.Taxonomy;

/// Looks at a taxonomy for what would make it hard to work with.
public final class TaxonomyCheck {
    /// More categories than these nobody holds in mind.
    static final int MAX_CATEGORIES = 200;

    private static final String CODE = "[^\\s:]+:\\S+";

    private TaxonomyCheck() {}

    /// What is wrong with it, a sentence each; none when it is in order.
    public static List<String> findings(Taxonomy taxonomy) {
        List<String> findings = new ArrayList<>();
        List<Category> categories = taxonomy.categories();
        if (categories.isEmpty()) {
            findings.add("It has no categories.");
        }
        if (categories.size() > MAX_CATEGORIES) {
            findings.add(
                    "It has "
                            + categories.size()
                            + " categories, more than the "
                            + MAX_CATEGORIES
                            + " that can be chosen from.");
        }
        Set<String> names = new HashSet<>();
        for (Category category : categories) {
            if (!category.code().matches(CODE)) {
                findings.add(
                        "The code \""
                                + category.code()
                                + "\" needs a namespace and no spaces, such as mine:"
                                + category.code().strip().replaceAll("\\s+", "_")
                                + ", or other taxonomies' codes can't be told from it.");
            }
            if (!names.add(category.name())) {
                findings.add("Two categories are called \"" + category.name() + "\".");
            }
            if (category.definition().isBlank()) {
                findings.add(
                        "The category "
                                + category.code()
                                + " has no definition: annotators would each have their own.");
            }
        }
        return findings;
    }
}
