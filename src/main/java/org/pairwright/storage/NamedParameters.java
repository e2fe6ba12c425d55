package org.pairwright.storage;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.TemplateEngine;

/// Finds `:names`, `?` and `<lists>` in our own statements in one pass.
///
/// JDBI's own parser brings a general lexer, whose start takes longer than most commands do.
final class NamedParameters implements SqlParser, TemplateEngine {
    /// Longer ones have lists of values in them, and hardly come again as they were.
    private static final int LONGEST = 4_096;

    private static final int KEPT = 1_000;

    private final Map<String, ParsedSql> parsed = new ConcurrentHashMap<>();

    /// Puts in the place of each `<name>` what was defined under it; `<` is left alone elsewhere.
    @Override
    public String render(String template, StatementContext context) {
        int open = template.indexOf('<');
        if (open < 0) {
            return template;
        }
        StringBuilder sql = new StringBuilder(template.length() + 64);
        int from = 0;
        while (open >= 0) {
            int close = nameEnd(template, open + 1);
            Object value =
                    close > open + 1 && close < template.length() && template.charAt(close) == '>'
                            ? context.getAttribute(template.substring(open + 1, close))
                            : null;
            if (value != null) {
                sql.append(template, from, open).append(value);
                from = close + 1;
            }
            open = template.indexOf('<', open + 1);
        }
        return sql.append(template, from, template.length()).toString();
    }

    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        ParsedSql known = parsed.get(sql);
        if (known != null) {
            return known;
        }
        ParsedSql found = parse(sql);
        if (sql.length() <= LONGEST && parsed.size() < KEPT) {
            parsed.put(sql, found);
        }
        return found;
    }

    private static ParsedSql parse(String sql) {
        ParsedSql.Builder parsed = ParsedSql.builder();
        int from = 0;
        int at = 0;
        while (at < sql.length()) {
            int end = plainEnd(sql, at);
            if (end > at) {
                at = end;
            } else if (sql.charAt(at) == '?') {
                parsed.append(sql.substring(from, at)).appendPositionalParameter();
                from = ++at;
            } else {
                int nameEnd = nameEnd(sql, at + 1);
                parsed.append(sql.substring(from, at))
                        .appendNamedParameter(sql.substring(at + 1, nameEnd));
                from = at = nameEnd;
            }
        }
        return parsed.append(sql.substring(from)).build();
    }

    /// Where the next parameter may begin: `at` itself when one begins there.
    private static int plainEnd(String sql, int at) {
        char c = sql.charAt(at);
        return switch (c) {
            case '\'', '"' -> after(sql, String.valueOf(c), at + 1);
            case '-' -> sql.startsWith("--", at) ? after(sql, "\n", at) : at + 1;
            case '/' -> sql.startsWith("/*", at) ? after(sql, "*/", at) : at + 1;
            case '?' -> at;
            // PostgreSQL writes casts with two colons.
            case ':' ->
                    sql.startsWith("::", at) ? at + 2 : nameEnd(sql, at + 1) > at + 1 ? at : at + 1;
            default -> at + 1;
        };
    }

    private static int after(String sql, String end, int from) {
        int found = sql.indexOf(end, from);
        return found < 0 ? sql.length() : found + end.length();
    }

    private static int nameEnd(String sql, int from) {
        int end = from;
        while (end < sql.length() && Character.isJavaIdentifierPart(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    @Override
    public String nameParameter(String rawName, StatementContext context) {
        return ":" + rawName;
    }
}
