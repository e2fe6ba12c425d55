package org.pairwright.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The versions of the tables, and the scripts that lead from one to the next.
final class Schema {
    /// The version that this program writes.
    static final int VERSION = 8;

    private Schema() {}

    /// Brings tables at version `from` (0: none yet) to [#VERSION], inside the caller's
    /// transaction.
    static void migrate(Handle handle, Dialect dialect, int from) {
        statements(dialect, from, VERSION).forEach(handle::execute);
    }

    /// The statements that bring tables from one version to another.
    static List<String> statements(Dialect dialect, int from, int to) {
        List<String> statements = new ArrayList<>();
        for (int version = from + 1; version <= to; version++) {
            statements.addAll(statements(dialect.adapt(script("schema-" + version + ".sql"))));
        }
        return statements;
    }

    /// The statements of a script: separated by semicolons, comments left out.
    static List<String> statements(String script) {
        StringBuilder code = new StringBuilder();
        script.lines()
                .forEach(line -> {
                    int comment = line.indexOf("--");
                    code.append(line, 0, comment < 0 ? line.length() : comment).append('\n');
                });
        List<String> statements = new ArrayList<>();
        for (String statement : code.toString().split(";", -1)) {
            if (!statement.isBlank()) {
                statements.add(statement.strip());
            }
        }
        return statements;
    }

    /// The text of a script that is part of the program.
    static String script(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its own part " + name + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The program can't read its own part " + name + ".", e);
        }
    }
}
