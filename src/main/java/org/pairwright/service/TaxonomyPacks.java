package org.pairwright.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pairwright.domain.Taxonomy;
import org.pairwright.storage.InvalidTaxonomy;
import org.pairwright.storage.TaxonomyCodec;

/// The taxonomies that come with the program, and those that people bring in files.
public final class TaxonomyPacks {
    /// The one that a project gets when no other is asked for.
    public static final String DEFAULT = "mlc";

    private static final List<String> IDS =
            List.of(DEFAULT, "lg3", "lg4", "beavertails", "pku", "aegis2", "openai");

    /// The largest file that is read as a taxonomy, in bytes: 4 MiB.
    private static final long MAX_FILE = 4 << 20;

    private TaxonomyPacks() {}

    /// The ids of those that come with the program.
    public static List<String> ids() {
        return IDS;
    }

    /// All that come with the program.
    public static List<Taxonomy> all() {
        return IDS.stream().map(id -> TaxonomyCodec.decode(pack(id))).toList();
    }

    /// The taxonomy in a file.
    ///
    /// @throws UnreadableText when it can't be read
    /// @throws InvalidTaxonomy when it holds none
    public static Taxonomy read(Path file) {
        return TaxonomyCodec.decode(SmallText.read(file, MAX_FILE));
    }

    /// The pack with that id, else the taxonomy in the file of that name.
    ///
    /// @throws UnreadableText when it is neither
    /// @throws InvalidTaxonomy when the file holds none
    public static Taxonomy find(String idOrFile) {
        if (IDS.contains(idOrFile)) {
            return TaxonomyCodec.decode(pack(idOrFile));
        }
        if (!Files.exists(Path.of(idOrFile))) {
            throw new UnreadableText(
                    "There is no taxonomy "
                            + idOrFile
                            + ": neither a built-in one ("
                            + String.join(", ", IDS)
                            + ") nor a file of that name.");
        }
        return read(Path.of(idOrFile));
    }

    private static String pack(String id) {
        String name = "taxonomy-" + id + ".json";
        try (InputStream in = TaxonomyPacks.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its own part " + name + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The program can't read its own part " + name + ".", e);
        }
    }
}
