package org.pairwright.exporting.release;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A license in the words of the Hugging Face Hub, which knows some by their small letters and
/// wants a name for others.
record License(String stated) {
    /// The Hub's ids, each with the SPDX one.
    private static final Map<String, String> KNOWN =
            Map.ofEntries(
                    Map.entry("apache-2.0", "Apache-2.0"),
                    Map.entry("mit", "MIT"),
                    Map.entry("cc0-1.0", "CC0-1.0"),
                    Map.entry("cc-by-3.0", "CC-BY-3.0"),
                    Map.entry("cc-by-4.0", "CC-BY-4.0"),
                    Map.entry("cc-by-sa-3.0", "CC-BY-SA-3.0"),
                    Map.entry("cc-by-sa-4.0", "CC-BY-SA-4.0"),
                    Map.entry("cc-by-nc-3.0", "CC-BY-NC-3.0"),
                    Map.entry("cc-by-nc-4.0", "CC-BY-NC-4.0"),
                    Map.entry("cc-by-nd-4.0", "CC-BY-ND-4.0"),
                    Map.entry("cc-by-nc-nd-4.0", "CC-BY-NC-ND-4.0"),
                    Map.entry("cc-by-nc-sa-4.0", "CC-BY-NC-SA-4.0"),
                    Map.entry("cdla-sharing-1.0", "CDLA-Sharing-1.0"),
                    Map.entry("cdla-permissive-1.0", "CDLA-Permissive-1.0"),
                    Map.entry("cdla-permissive-2.0", "CDLA-Permissive-2.0"),
                    Map.entry("odc-by", "ODC-By-1.0"),
                    Map.entry("odbl", "ODbL-1.0"),
                    Map.entry("pddl", "PDDL-1.0"),
                    Map.entry("bsd-3-clause", "BSD-3-Clause"),
                    Map.entry("gpl-3.0", "GPL-3.0"),
                    Map.entry("agpl-3.0", "AGPL-3.0"),
                    Map.entry("lgpl-3.0", "LGPL-3.0"),
                    Map.entry("mpl-2.0", "MPL-2.0"),
                    Map.entry("unlicense", "Unlicense"));

    /// The Hub's words for what has no id.
    private static final Set<String> OTHERS = Set.of("unknown", "other");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>()\"]+");

    /// The part of the dataset card that is about licenses.
    private static final String CARD = "README.md#license";

    /// Whether anybody stated one.
    boolean isStated() {
        return !stated.isBlank();
    }

    /// For people.
    String words() {
        return isStated() ? stated : "not stated";
    }

    /// Where SPDX has its text; empty for one that it does not know.
    Optional<String> url() {
        return hubId().map(id -> "https://spdx.org/licenses/" + KNOWN.get(id) + ".html");
    }

    /// By either id.
    private Optional<String> hubId() {
        String id = stated.strip();
        return KNOWN.entrySet().stream()
                .filter(known ->
                        known.getKey().equalsIgnoreCase(id)
                                || known.getValue().equalsIgnoreCase(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The lines of the front matter.
    String frontMatter() {
        if (!isStated()) {
            return "license: unknown\n";
        }
        String id = stated.toLowerCase(Locale.ROOT).strip();
        return hubId().or(() -> Optional.of(id).filter(OTHERS::contains))
                .map(known -> "license: " + known + "\n")
                .orElseGet(this::other);
    }

    /// One that the Hub does not know has a name and a link: the address that stands in what was
    /// stated, else where the card says what is known of it.
    private String other() {
        Matcher address = ADDRESS.matcher(stated);
        String link = address.find() ? address.group() : CARD;
        String name = stated.replace(link, "").replaceAll("[\\s(<>),;:]+$", "").strip();
        return "license: other\nlicense_name: %s\nlicense_link: %s\n"
                .formatted(Yaml.quoted(name.isEmpty() ? "other" : name), Yaml.quoted(link));
    }
}
