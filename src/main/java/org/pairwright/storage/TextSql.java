package org.pairwright.storage;

import org.pairwright.domain.filter.TextField;
import org.pairwright.storage.ValueSql.Test;

/// Knows where the values of each text field of a `pair p` are found, and writes a condition that
/// holds where a test holds of one of them.
final class TextSql {
    private final Dialect dialect;
    private final StateSql state;

    /// @param state asked for what annotations come to
    TextSql(Dialect dialect, StateSql state) {
        this.dialect = dialect;
        this.state = state;
    }

    String where(TextField field, Test test) {
        return switch (field) {
            case STATE -> state.where(test.on("s.state"));
            case PREFERENCE -> SaidSql.byPeople(test.on("n.preference"));
            case STRENGTH -> SaidSql.byPeople(test.on(SaidSql.STRENGTH));
            case HELPFUL -> SaidSql.byPeople(test.on("n.more_helpful"));
            case SAFER -> SaidSql.byPeople(test.on("n.safer"));
            case SAFETY -> SaidSql.ofResponses(test.on("v.safety"));
            case SAFETY_A -> SaidSql.ofResponse("a", test.on("v.safety"));
            case SAFETY_B -> SaidSql.ofResponse("b", test.on("v.safety"));
            case SEVERITY -> SaidSql.ofResponses(test.on(SaidSql.SEVERITY));
            case SEVERITY_A -> SaidSql.ofResponse("a", test.on(SaidSql.SEVERITY));
            case SEVERITY_B -> SaidSql.ofResponse("b", test.on(SaidSql.SEVERITY));
            case CATEGORY -> SaidSql.ofHazards(test.on("c.code"));
            case DIFFERS_BY -> SaidSql.ofDifferences(test.on("r.criterion"));
            case DECIDED -> SaidSql.ofDecisions(test.on("n.decided_at"));
            case SECONDS -> SaidSql.ofDecisions("n.active_ms > 0 and " + test.on("n.active_ms"));
            case MONTH -> SaidSql.said(test.on("n.decided_at"));
            case ANNOTATOR -> SaidSql.ofAnnotators(test.on("f.name"));
            case GOLD -> found("pair_gold f", "f.pair = p.id", test.on("f.preference"));
            case SOURCE -> source("f.response in (p.response_a, p.response_b)", test);
            case SOURCE_A -> source("f.response = p.response_a", test);
            case SOURCE_B -> source("f.response = p.response_b", test);
            case PROMPT_VERSION ->
                    found(
                            "response_generation f join prompt_template_version v on v.id = f.template_version"
                                    + " join prompt_template t on t.id = v.template",
                            "f.response in (p.response_a, p.response_b)",
                            test.on("(t.name || '@' || v.number)"));
            case IMPORT -> found("import_batch f", "f.id = p.batch", test.on("f.file"));
            case EXTERNAL_ID -> test.on("p.external_id");
            case PROMPT ->
                    found(
                            "prompt f, " + MessagesSql.rows(dialect),
                            "f.id = p.prompt",
                            test.on(MessagesSql.content(dialect)));
            case RESPONSE -> response("f.id in (p.response_a, p.response_b)", test);
            case RESPONSE_A -> response("f.id = p.response_a", test);
            case RESPONSE_B -> response("f.id = p.response_b", test);
            case TEXT, SCRIPT ->
                    "("
                            + where(TextField.PROMPT, test)
                            + " or "
                            + where(TextField.RESPONSE, test)
                            + ")";
        };
    }

    private static String found(String where, String condition, String test) {
        return "exists (select 1 from " + where + " where " + condition + " and " + test + ")";
    }

    private static String source(String condition, Test test) {
        return found("response_source f", condition, test.on("f.source"));
    }

    private static String response(String condition, Test test) {
        return found("response f", condition, test.on("f.content"));
    }
}
