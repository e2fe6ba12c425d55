package org.pairwright.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.pairwright.domain.CategoryTally;
import org.pairwright.domain.CategoryTerms;
import org.pairwright.domain.filter.Filter;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.CategoryTelling;
import org.pairwright.service.Crosswalks;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.storage.Database;
import picocli.CommandLine.Option;

/// In which categories hazards are told: as they were decided, or in those of another taxonomy as
/// far as a crosswalk goes. Decisions stay as they are.
final class TaxonomyOption {
    @Option(
            names = "--taxonomy",
            paramLabel = "ID|FILE",
            description =
                    "Tell hazards in the categories of this taxonomy, also in --filter, where a crosswalk says"
                            + " that they are the same there or part of one. How many it does not say it of is"
                            + " told, too; decisions stay as they are.")
    private String taxonomy = "";

    @Option(
            names = "--links",
            paramLabel = "FILE",
            description =
                    "A crosswalk of your own for --taxonomy; else the project's and the built-in ones are"
                            + " used.")
    private Optional<Path> links = Optional.empty();

    /// What it says of a project.
    ///
    /// @param tally of what could be told
    record Told(CategoryTerms terms, Filter filter, CategoryTally tally) {
        boolean isTold() {
            return terms instanceof CategoryTerms.In;
        }

        /// Adds to what is printed what could be told and what could not.
        JsonObject json(JsonObject whole) {
            return terms instanceof CategoryTerms.In in
                    ? whole.put(
                            "told",
                            new JsonObject()
                                    .put("taxonomy", in.taxonomy().id())
                                    .put("told", tally.told())
                                    .put("untold", JsonObject.of(tally.untold())))
                    : whole;
        }

        /// Words with those of this below.
        String under(String above) {
            return isTold() ? above + System.lineSeparator() + words() : above;
        }

        /// The same in words; empty where nothing was asked for.
        String words() {
            if (!(terms instanceof CategoryTerms.In in)) {
                return "";
            }
            String told =
                    "%s of %s told in the categories of %s."
                            .formatted(
                                    Words.number(tally.told()),
                                    Words.count(tally.told() + tally.lost(), "hazard"),
                                    in.taxonomy().id());
            return tally.untold().isEmpty()
                    ? told
                    : told + " Nothing certain is like: " + tally.untold() + ".";
        }
    }

    /// Finds out what it says of the pairs that a filter means.
    ///
    /// @param written with categories as they are told
    Told told(Database database, Filter written) {
        if (taxonomy.isEmpty()) {
            if (links.isPresent()) {
                throw new WrongUsage("--links goes with --taxonomy.");
            }
            return new Told(new CategoryTerms.AsDecided(), written, new CategoryTally(0, Map.of()));
        }
        Crosswalks known = Crosswalks.builtIn();
        CategoryTelling telling = new CategoryTelling(database);
        CategoryTerms.In terms =
                telling.in(TaxonomyPacks.find(taxonomy), links.map(known::with).orElse(known));
        Filter filter = telling.asDecided(written, terms);
        return new Told(terms, filter, telling.tally(filter, terms));
    }
}
