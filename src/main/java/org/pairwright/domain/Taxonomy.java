package org.pairwright.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A versioned list of hazard categories.
///
/// @param source where names and codes come from, for people
/// @param crosswalks to other taxonomies, as those who wrote this one see it; to each at most one
public record Taxonomy(
        String id,
        String version,
        String name,
        String source,
        List<Category> categories,
        List<Crosswalk> crosswalks) {
    private static final Pattern EDITED = Pattern.compile("(.*)\\+(\\d{1,6})");

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
        crosswalks = List.copyOf(crosswalks);
        Set<String> targets = new HashSet<>();
        for (Crosswalk crosswalk : crosswalks) {
            if (!crosswalk.from().equals(id) || !targets.add(crosswalk.to())) {
                throw new IllegalArgumentException(
                        "The taxonomy %s can't have a crosswalk from %s to %s."
                                .formatted(id, crosswalk.from(), crosswalk.to()));
            }
        }
    }

    /// One that says nothing of others.
    public Taxonomy(
            String id, String version, String name, String source, List<Category> categories) {
        this(id, version, name, source, categories, List.of());
    }

    /// The version after this one where it is edited, or the first of one's own after that of a
    /// pack: 1.0, 1.0+1, 1.0+2.
    public String nextVersion() {
        Matcher edited = EDITED.matcher(version);
        return edited.matches()
                ? edited.group(1) + "+" + (Integer.parseInt(edited.group(2)) + 1)
                : version + "+1";
    }

    /// The next version, with other crosswalks; this one where they are the same.
    public Taxonomy withCrosswalks(List<Crosswalk> others) {
        return crosswalks.equals(others)
                ? this
                : new Taxonomy(id, nextVersion(), name, source, categories, others);
    }
}
