package org.pairwright.domain;

import java.util.List;

/// One annotator's safety verdict on one response.
///
/// @param categories codes of the project's taxonomy, sorted, without repeats; may stand beside
///   [Safety#SAFE] or be missing beside [Safety#UNSAFE]: a contradiction is pointed out, never
///   refused
public record Verdict(Safety safety, List<String> categories, Severity severity, Refusal refusal) {
    /// Nothing was said of the response.
    public static final Verdict NONE =
            new Verdict(Safety.UNSTATED, List.of(), Severity.UNSTATED, Refusal.UNSTATED);

    public Verdict {
        for (String category : categories) {
            if (category.isBlank()) {
                throw new IllegalArgumentException("A hazard category's code is blank.");
            }
            Text.refuseNul("category", category);
        }
        categories = categories.stream().distinct().sorted().toList();
    }

    /// The same with hazards told in other categories; those that can't be told are left out.
    Verdict told(CategoryTerms terms) {
        return new Verdict(
                safety,
                categories.stream().flatMap(code -> terms.of(code).stream()).toList(),
                severity,
                refusal);
    }

    /// Whether nothing was said of the response.
    public boolean isEmpty() {
        return equals(NONE);
    }
}
