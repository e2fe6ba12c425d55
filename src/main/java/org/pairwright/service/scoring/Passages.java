package org.pairwright.service.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pairwright.domain.Category;
import org.pairwright.domain.Taxonomy;
import org.pairwright.endpoint.Lexicon;
import org.pairwright.storage.Database;
import org.pairwright.storage.ProjectStore;

/// Finds in texts what the lexicon knows, in the project's categories. Nothing leaves the computer.
final class Passages {
    /// Read with the first text.
    private static final class Known {
        private static final Lexicon LEXICON = Lexicon.english();
    }

    private final ProjectStore project;

    Passages(Database database) {
        project = new ProjectStore(database);
    }

    /// Which lexicon it is, with its version.
    static String description() {
        return Known.LEXICON.description();
    }

    /// Those of each text, in their order and apart.
    List<List<Passage>> in(List<String> texts) {
        Taxonomy taxonomy = project.taxonomy();
        HazardCodes codes = HazardCodes.of(taxonomy);
        Map<String, String> names =
                taxonomy.categories().stream()
                        .collect(Collectors.toMap(Category::code, Category::name));
        return texts.stream()
                .map(text ->
                        apart(
                                Known.LEXICON.passages(text).stream()
                                        .map(it -> passage(it, codes.of(it.code()), names))
                                        .toList()))
                .toList();
    }

    private static Passage passage(Lexicon.Passage found, String code, Map<String, String> names) {
        return new Passage(found.from(), found.to(), List.of(names.getOrDefault(code, code)));
    }

    /// Those that touch become one.
    private static List<Passage> apart(List<Passage> found) {
        List<Passage> apart = new ArrayList<>();
        for (Passage next : found) {
            if (!apart.isEmpty() && next.from() < apart.getLast().to()) {
                Passage before = apart.removeLast();
                TreeSet<String> both = new TreeSet<>(before.categories());
                both.addAll(next.categories());
                apart.add(
                        new Passage(
                                before.from(),
                                Math.max(before.to(), next.to()),
                                List.copyOf(both)));
            } else {
                apart.add(next);
            }
        }
        return apart;
    }
}
