package org.pairwright.bench;

import com.github.luben.zstd.ZstdOutputStream;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The same pairs in each container that an import opens, made from a file of JSON lines.
enum Containers {
    GZIP("gzipped JSON lines", "pairs.jsonl.gz") {
        @Override
        void make(Path lines, Path file) throws IOException {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
                Files.copy(lines, out);
            }
        }
    },
    ZSTD("JSON lines in Zstandard", "pairs.jsonl.zst") {
        @Override
        void make(Path lines, Path file) throws IOException {
            try (OutputStream out = new ZstdOutputStream(Files.newOutputStream(file))) {
                Files.copy(lines, out);
            }
        }
    },
    ARRAY("a JSON array", "pairs.json") {
        @Override
        void make(Path lines, Path file) throws IOException {
            try (BufferedReader rows = Files.newBufferedReader(lines);
                    BufferedWriter out = Files.newBufferedWriter(file)) {
                String separator = "[\n";
                for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                    out.write(separator);
                    out.write(row);
                    separator = ",\n";
                }
                out.write("\n]\n");
            }
        }
    },
    CSV("CSV", "pairs.csv") {
        @Override
        void make(Path lines, Path file) throws IOException {
            try (BufferedReader rows = Files.newBufferedReader(lines);
                    CsvWriter out = CsvWriter.builder().build(file)) {
                List<String> names = List.of();
                for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                    JsonNode pair = JsonMapper.shared().readTree(row);
                    if (names.isEmpty()) {
                        names = List.copyOf(pair.propertyNames());
                        out.writeRecord(names);
                    }
                    out.writeRecord(
                            names.stream().map(name -> pair.path(name).asString("")).toList());
                }
            }
        }
    };

    private final String title;
    private final String fileName;

    Containers(String title, String fileName) {
        this.title = title;
        this.fileName = fileName;
    }

    String title() {
        return title;
    }

    String fileName() {
        return fileName;
    }

    /// Writes what is in `lines` into `file`.
    abstract void make(Path lines, Path file) throws IOException;
}
