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

    private static final List<String> IDS = List.of(DEFAULT);

    /// The largest file that is read as a taxonomy, in bytes: 4 MiB.
    private static final long MAX_FILE = 4 << 20;

    private TaxonomyPacks() {}

    /// The ids of those that come with the program.
    public static List<String> ids() {
        return IDS;
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
        return TaxonomyCodec.decode(SmallText.read(Path.of(idOrFile), MAX_FILE));
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
