package org.pairwright.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A layout of pairs that files come in. A new one is a class like these and a line in
/// [ImportFormats].
public abstract class ImportFormat {
    static final List<String> JSON = packed(List.of("jsonl", "json"));

    static final List<String> JSON_AND_TABLES = packed(List.of("jsonl", "json", "csv", "tsv"));

    private final String id;
    private final String name;
    private final List<String> extensions;

    ImportFormat(String id, String name, List<String> extensions) {
        this.id = id;
        this.name = name;
        this.extensions = List.copyOf(extensions);
    }

    /// Those endings, plain, gzipped and with Zstandard, and Parquet, which holds rows of any kind.
    private static List<String> packed(List<String> plain) {
        return Stream.concat(
                        Stream.of("", ".gz", ".zst")
                                .flatMap(packed -> plain.stream().map(ending -> ending + packed)),
                        Stream.of("parquet"))
                .toList();
    }

    /// The name on the command line and in a project's history of imports.
    public final String id() {
        return id;
    }

    /// The name for people.
    public final String name() {
        return name;
    }

    /// What such files usually end in, without the first dot. The content decides, not the name.
    public final List<String> extensions() {
        return extensions;
    }

    /// The fields by which a row is known for one of this format; empty when it is none.
    abstract Optional<String> fit(Row row);

    /// What [#fit] answers where `fields` are the same for all files.
    static Optional<String> fitWhen(boolean fits, String fields) {
        return fits ? Optional.of(fields) : Optional.empty();
    }

    /// What reads the rows of one file.
    ///
    /// @param sample the file's first rows
    abstract RowsReader reader(ImportOptions options, List<Row> sample);
}
