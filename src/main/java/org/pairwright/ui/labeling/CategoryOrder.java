package org.pairwright.ui.labeling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.pairwright.domain.Category;
import org.pairwright.domain.Taxonomy;

/// The hazard categories in the order in which they are offered: those used lately first, the
/// others as the taxonomy has them.
final class CategoryOrder {
    private final List<String> recent = new ArrayList<>();

    /// Begins with what was used before.
    ///
    /// @param codes the latest first
    void begin(List<String> codes) {
        recent.clear();
        recent.addAll(codes);
    }

    void use(String code) {
        recent.remove(code);
        recent.addFirst(code);
    }

    /// The categories whose name or code contains what was typed.
    List<Category> matching(Taxonomy taxonomy, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return taxonomy.categories().stream()
                .filter(category ->
                        (category.name() + " " + category.code())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                .sorted(Comparator.comparingInt(this::rank))
                .toList();
    }

    private int rank(Category category) {
        int at = recent.indexOf(category.code());
        return at < 0 ? recent.size() : at;
    }
}
