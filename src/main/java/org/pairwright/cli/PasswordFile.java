package org.pairwright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.domain.ProjectLocation;

/// PostgreSQL's file of passwords: lines `host:port:database:user:password`, where `*` stands for
/// anything and a backslash takes a colon or backslash as it is. The first line that fits counts.
final class PasswordFile {
    private final Path path;

    private PasswordFile(Path path) {
        this.path = path;
    }

    static PasswordFile of(Map<String, String> environment, Path home) {
        String named = environment.getOrDefault("PGPASSFILE", "");
        if (!named.isEmpty()) {
            return new PasswordFile(Path.of(named));
        }
        String roaming = environment.getOrDefault("APPDATA", "");
        return new PasswordFile(
                roaming.isEmpty()
                        ? home.resolve(".pgpass")
                        : Path.of(roaming, "postgresql", "pgpass.conf"));
    }

    Optional<String> find(ProjectLocation.OnServer server) {
        if (!Files.isReadable(path)) {
            return Optional.empty();
        }
        List<String> wanted =
                List.of(
                        server.host(),
                        Integer.toString(server.port()),
                        server.database(),
                        server.user());
        try {
            return Files.readAllLines(path, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(PasswordFile::fields)
                    .filter(fields -> fields.size() == 5 && fits(fields, wanted))
                    .map(fields -> fields.get(4))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("The file of passwords " + path + " can't be read.", e);
        }
    }

    private static boolean fits(List<String> fields, List<String> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!fields.get(i).equals("*") && !fields.get(i).equals(wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                field.append(line.charAt(++i));
            } else if (c == ':' && fields.size() < 4) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
