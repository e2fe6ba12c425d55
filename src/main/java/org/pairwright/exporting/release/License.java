package org.pairwright.exporting.release;

import java.util.Locale;
import java.util.Set;

/// A license in the words of the Hugging Face Hub, which knows some by their small letters and
/// wants a name for others.
record License(String stated) {
    private static final Set<String> KNOWN =
            Set.of(
                    "apache-2.0",
                    "mit",
                    "cc0-1.0",
                    "cc-by-3.0",
                    "cc-by-4.0",
                    "cc-by-sa-3.0",
                    "cc-by-sa-4.0",
                    "cc-by-nc-3.0",
                    "cc-by-nc-4.0",
                    "cc-by-nd-4.0",
                    "cc-by-nc-nd-4.0",
                    "cc-by-nc-sa-4.0",
                    "cdla-sharing-1.0",
                    "cdla-permissive-1.0",
                    "cdla-permissive-2.0",
                    "odc-by",
                    "odbl",
                    "pddl",
                    "bsd-3-clause",
                    "gpl-3.0",
                    "agpl-3.0",
                    "lgpl-3.0",
                    "mpl-2.0",
                    "unlicense",
                    "unknown",
                    "other");

    /// Whether anybody stated one.
    boolean isStated() {
        return !stated.isBlank();
    }

    /// For people.
    String words() {
        return isStated() ? stated : "not stated";
    }

    /// The lines of the front matter.
    String frontMatter() {
        String id = stated.toLowerCase(Locale.ROOT).strip();
        if (!isStated()) {
            return "license: unknown\n";
        }
        return KNOWN.contains(id)
                ? "license: " + id + "\n"
                : "license: other\nlicense_name: " + Yaml.quoted(stated) + "\n";
    }
}
