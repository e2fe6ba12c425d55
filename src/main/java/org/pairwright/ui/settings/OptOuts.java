package org.pairwright.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pairwright.domain.Category;

/// What who labels in the open project can opt out of, and did.
///
/// @param annotator who labels
/// @param categories of the project's taxonomy
/// @param chosen the codes of those of which they don't want to be shown pairs
public record OptOuts(String annotator, List<Category> categories, Set<String> chosen) {
    public OptOuts {
        categories = List.copyOf(categories);
        chosen = Set.copyOf(chosen);
    }

    /// The same with those chosen and no others.
    public OptOuts with(Set<String> codes) {
        return new OptOuts(annotator, categories, codes);
    }

    /// The categories to choose from: those of the taxonomy, and behind them by their codes those
    /// that were chosen while it still had them, so that they can be taken back.
    List<Category> offered() {
        List<Category> offered = new ArrayList<>(categories);
        Set<String> known =
                categories.stream().map(Category::code).collect(Collectors.toUnmodifiableSet());
        chosen.stream()
                .filter(code -> !known.contains(code))
                .sorted()
                .forEach(code -> offered.add(new Category(code, code, "")));
        return offered;
    }
}
