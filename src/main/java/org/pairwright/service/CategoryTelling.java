package org.pairwright.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pairwright.domain.Category;
import org.pairwright.domain.CategoryTally;
import org.pairwright.domain.CategoryTerms;
import org.pairwright.domain.Crosswalk;
import org.pairwright.domain.Taxonomy;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.TextField;
import org.pairwright.storage.CategoryUse;
import org.pairwright.storage.Database;

/// Tells hazards in the categories of another taxonomy than they were decided in, where a crosswalk
/// says for certain what they come to: what is the same, or narrower. Decisions stay as they are.
public final class CategoryTelling {
    private final CategoryUse use;

    public CategoryTelling(Database database) {
        use = new CategoryUse(database);
    }

    /// Terms with what a pack's name stands for.
    public CategoryTerms known(CategoryTerms terms) {
        return terms instanceof CategoryTerms.OfPack(String taxonomy)
                ? in(TaxonomyPacks.find(taxonomy), Crosswalks.builtIn())
                : terms;
    }

    /// What the categories of terms are called, by their codes.
    ///
    /// @param project those of the project's own taxonomy, for what is told as it was decided
    public static Map<String, String> names(CategoryTerms terms, Taxonomy project) {
        Taxonomy taxonomy = terms instanceof CategoryTerms.In in ? in.taxonomy() : project;
        return taxonomy.categories().stream()
                .collect(Collectors.toMap(Category::code, Category::name));
    }

    /// The terms of a taxonomy. Crosswalks of the project's own taxonomy go before those that come
    /// with the program, and those of a file before both.
    public CategoryTerms.In in(Taxonomy taxonomy, Crosswalks crosswalks) {
        List<Taxonomy> versions = use.taxonomies();
        List<Crosswalk> own = new ArrayList<>();
        versions.forEach(version -> own.addAll(version.crosswalks()));
        Crosswalks known = crosswalks.before(own);
        List<Taxonomy> all = new ArrayList<>(versions);
        all.addAll(TaxonomyPacks.all());
        Map<String, List<String>> certain = new HashMap<>();
        for (Taxonomy from : all) {
            Crosswalk crosswalk = known.between(from, taxonomy);
            for (Category category : from.categories()) {
                List<String> comesTo =
                        crosswalk.of(category.code()).stream()
                                .filter(link -> link.relation().isCertain())
                                .map(Crosswalk.Link::to)
                                .distinct()
                                .toList();
                if (!comesTo.isEmpty()) {
                    certain.putIfAbsent(category.code(), comesTo);
                }
            }
        }
        taxonomy.categories().forEach(it -> certain.put(it.code(), List.of(it.code())));
        return new CategoryTerms.In(taxonomy, certain);
    }

    /// How much of what people found can be told so.
    ///
    /// @param filter of which pairs
    public CategoryTally tally(Filter filter, CategoryTerms terms) {
        long told = 0;
        Map<String, Long> untold = new LinkedHashMap<>();
        for (Map.Entry<String, Long> found : use.found(filter).entrySet()) {
            if (terms.of(found.getKey()).isEmpty()) {
                untold.put(found.getKey(), found.getValue());
            } else {
                told += found.getValue();
            }
        }
        return new CategoryTally(told, untold);
    }

    /// A filter whose categories are in those terms, in those that were decided.
    public Filter asDecided(Filter filter, CategoryTerms terms) {
        return switch (filter) {
            case Filter.And(List<Filter> all) ->
                    new Filter.And(all.stream().map(it -> asDecided(it, terms)).toList());
            case Filter.Or(List<Filter> all) ->
                    new Filter.Or(all.stream().map(it -> asDecided(it, terms)).toList());
            case Filter.Not(Filter inner) -> new Filter.Not(asDecided(inner, terms));
            case Filter.Is(TextField field, List<String> values) when field == TextField.CATEGORY ->
                    codes(terms, values);
            case Filter.Is is -> is;
            case Filter.Marked _,
                    Filter.Contains _,
                    Filter.Measures _,
                    Filter.Ratio _,
                    Filter.FreeIs _,
                    Filter.FreeContains _,
                    Filter.FreeMeasures _ ->
                    filter;
        };
    }

    private Filter codes(CategoryTerms terms, List<String> values) {
        List<String> codes =
                use.found(Filter.ALL).keySet().stream()
                        .filter(code -> terms.of(code).stream().anyMatch(values::contains))
                        .toList();
        // Never true where nothing comes to one of them: no decision has these codes.
        return new Filter.Is(TextField.CATEGORY, codes.isEmpty() ? List.of("") : codes);
    }
}
