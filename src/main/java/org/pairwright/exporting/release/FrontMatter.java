package org.pairwright.exporting.release;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pairwright.dataset.Target;
import org.pairwright.dataset.release.Figures.Annotators;
import org.pairwright.dataset.release.Manifest;
import org.pairwright.dataset.release.Manifest.DataFile;

/// What the Hugging Face Hub reads of a dataset: the YAML at the head of its card.
final class FrontMatter {
    private static final List<Long> SIZES =
            List.of(1_000L, 10_000L, 100_000L, 1_000_000L, 10_000_000L, 100_000_000L);
    private static final List<String> SIZE_NAMES =
            List.of("1K", "10K", "100K", "1M", "10M", "100M");

    private FrontMatter() {}

    static String of(Manifest manifest, Credited credits, Target target) {
        return "---\n"
                + ("pretty_name: " + Yaml.quoted(credits.title()) + "\n")
                + credits.license().frontMatter()
                + "task_categories:\n- text-generation\n"
                + ("tags:\n" + list(tags(manifest, target)))
                + creators(manifest)
                + ("size_categories:\n" + list(List.of(Yaml.quoted(size(manifest.rows())))))
                + configs(manifest)
                + "---\n";
    }

    private static String list(Iterable<String> items) {
        StringBuilder list = new StringBuilder();
        items.forEach(item -> list.append("- ").append(item).append('\n'));
        return list.toString();
    }

    private static List<String> tags(Manifest manifest, Target target) {
        String method =
                switch (target) {
                    case PAIRS -> "dpo";
                    case LABELS -> "kto";
                };
        return manifest.figures().hazards().isEmpty()
                ? List.of("preference", "human-feedback", method)
                : List.of("preference", "human-feedback", method, "safety");
    }

    /// How people were found nobody here knows; that they were people is known.
    private static String creators(Manifest manifest) {
        Set<String> creators = new TreeSet<>();
        for (Annotators annotator : manifest.figures().annotators()) {
            creators.add(
                    switch (annotator.kind()) {
                        case "model" -> "machine-generated";
                        case "import" -> "found";
                        default -> "other";
                    });
        }
        return creators.isEmpty() ? "" : "annotations_creators:\n" + list(creators);
    }

    /// As the Hub writes it: `n<1K`, `1K<n<10K` and so on.
    static String size(long rows) {
        int at = 0;
        while (at < SIZES.size() && SIZES.get(at) <= rows) {
            at++;
        }
        if (at == 0) {
            return "n<" + SIZE_NAMES.getFirst();
        }
        return at == SIZES.size()
                ? "n>" + SIZE_NAMES.getLast()
                : SIZE_NAMES.get(at - 1) + "<n<" + SIZE_NAMES.get(at);
    }

    /// An empty file has no type that a loader could find, so a split without rows is left out.
    private static String configs(Manifest manifest) {
        StringBuilder configs =
                new StringBuilder("configs:\n- config_name: default\n  data_files:\n");
        for (DataFile file : manifest.files()) {
            if (file.rows() > 0) {
                // A name such as no or null is not a text to every reader unless it is quoted.
                configs.append(
                        "  - split: %s\n    path: %s\n"
                                .formatted(Yaml.quoted(file.split()), Yaml.quoted(file.path())));
            }
        }
        return configs.toString();
    }
}
