package org.pairwright.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sqlite.SQLiteConfig;

/// The tables, columns and indices of a project, for comparing those that are there with those that
/// the scripts make.
///
/// @param parts what each part is (`table pair`, `column pair.key`, `index pair_key`) in terms of
///   one database
record SchemaShape(Map<String, String> parts) {
    /// One column that points at a row of another table, whether or not the database enforces it.
    record Reference(String table, String column, String parent, String key) {}

    /// Made at its first use, once: each project that is opened is compared with it.
    private static final class Newest {
        private static final SchemaShape SHAPE = inMemory(Schema.VERSION, SchemaShape::ofFile);
    }

    /// What the scripts make in a file.
    static SchemaShape ofScripts(int version) {
        return version == Schema.VERSION ? Newest.SHAPE : inMemory(version, SchemaShape::ofFile);
    }

    /// What the scripts make on a server, where names and rules of columns are compared.
    static SchemaShape ofScriptsOnServer(int version) {
        return inMemory(version, SchemaShape::columns);
    }

    /// The references between the tables that the scripts make.
    static List<Reference> references(int version) {
        return inMemory(version, SchemaShape::references);
    }

    /// The tables that the scripts make, each after those that it refers to.
    static List<String> tables(int version) {
        return inMemory(
                version,
                memory ->
                        names(
                                memory,
                                "select name from sqlite_schema where type = 'table' order by rowid"));
    }

    /// The columns of one of our own tables in a file.
    static List<String> columnsOf(Connection file, String table) throws SQLException {
        return names(file, "select name from pragma_table_info('" + table + "') order by cid");
    }

    private static List<String> names(Connection connection, String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    private static <T> T inMemory(int version, Database.ConnectionWork<T> work) {
        try (Connection memory = new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
                Statement statement = memory.createStatement()) {
            for (String part : Schema.statements(Dialect.SQLITE, 0, version)) {
                statement.executeUpdate(part);
            }
            return work.run(memory);
        } catch (SQLException e) {
            throw new IllegalStateException("The program can't make its own tables.", e);
        }
    }

    /// What is in a file: each part's own statement.
    static SchemaShape ofFile(Connection connection) throws SQLException {
        return read(
                connection,
                "select type || ' ' || name, sql from sqlite_schema where sql is not null and name not like 'sqlite_%'");
    }

    /// What is in a server's current schema.
    static SchemaShape ofServer(Connection connection) throws SQLException {
        return read(
                connection,
                """
                select 'column ' || table_name || '.' || column_name,
                    data_type || case when is_nullable = 'NO' then ' not null' else '' end
                from information_schema.columns where table_schema = current_schema()
                union all
                select 'index ' || i.relname,
                    case when x.indisunique then 'unique on ' else 'on ' end || t.relname
                from pg_index x
                join pg_class i on i.oid = x.indexrelid
                join pg_class t on t.oid = x.indrelid
                join pg_namespace s on s.oid = t.relnamespace
                where s.nspname = current_schema() and not x.indisprimary
                """);
    }

    /// The same words as [#ofServer] for a file.
    private static SchemaShape columns(Connection connection) throws SQLException {
        return read(
                connection,
                """
                select 'column ' || t.name || '.' || c.name,
                    case lower(c.type) when 'integer' then 'bigint' when 'blob' then 'bytea' else 'text' end
                        || case when c."notnull" or c.pk > 0 then ' not null' else '' end
                from sqlite_schema t join pragma_table_info(t.name) c
                where t.type = 'table'
                union all
                select 'index ' || i.name, case when i."unique" then 'unique on ' else 'on ' end || t.name
                from sqlite_schema t join pragma_index_list(t.name) i
                where t.type = 'table' and i.origin = 'c'
                """);
    }

    private static List<Reference> references(Connection connection) throws SQLException {
        List<Reference> references = new ArrayList<>();
        try (PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select t.name, f."from", f."table", f."to"
                                from sqlite_schema t join pragma_foreign_key_list(t.name) f
                                where t.type = 'table' order by t.name, f."from"
                                """);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                references.add(
                        new Reference(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4)));
            }
        }
        return references;
    }

    private static SchemaShape read(Connection connection, String query) throws SQLException {
        Map<String, String> parts = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                parts.put(row.getString(1), row.getString(2));
            }
        }
        return new SchemaShape(parts);
    }

    /// The tables of `there` that this lacks and a project of the present version has: they came
    /// later.
    List<String> laterIn(SchemaShape there) {
        return ofScripts(Schema.VERSION).parts.keySet().stream()
                .filter(name -> name.startsWith("table ") && !parts.containsKey(name))
                .filter(there.parts::containsKey)
                .map(name -> "The project has the " + name + ", which came with a later version.")
                .toList();
    }

    /// What `there` lacks of this, or has otherwise. Further parts are nobody's harm.
    List<String> missingFrom(SchemaShape there) {
        List<String> missing = new ArrayList<>();
        parts.forEach((name, expected) -> {
            String found = there.parts.getOrDefault(name, "");
            if (found.isEmpty()) {
                missing.add("The project lacks its " + name + ".");
            } else if (!found.equals(expected)) {
                missing.add("The project's " + name + " is not as Pairwright made it: " + found);
            }
        });
        return missing;
    }
}
