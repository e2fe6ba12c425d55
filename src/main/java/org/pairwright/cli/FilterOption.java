package org.pairwright.cli;

import org.pairwright.domain.filter.Filter;
import picocli.CommandLine.Option;

/// Which pairs are meant.
final class FilterOption {
    /// How an expression is written, for a command's help.
    static final String HELP =
            """
            A filter EXPR is made of tests, "and", "or", "not" and parentheses:
              alone         labeled, flagged, sensitive, excluded, gold
              = != in (,)   state, preference, gold, script
              = != in (,) ~ source, source_a, source_b, annotator, category, import, external_id
              ~             prompt, response, response_a, response_b
              = != < <= > >=  decisions, skips, length_a, length_b, prompt_length
              all of these  extras.NAME, a field of the row that has no place of its own
            "~" means: has this text in it, in capital or small letters. "!=" means: not "=".
            Texts with spaces or signs stand in "..." or '...'; such a mark inside is written twice.
            Withdrawn and replaced annotations don't count.""";

    @Option(
            names = "--filter",
            paramLabel = "EXPR",
            converter = FilterConverter.class,
            description = "Only the pairs for which EXPR holds; see below.")
    private Filter filter = Filter.ALL;

    Filter filter() {
        return filter;
    }
}
