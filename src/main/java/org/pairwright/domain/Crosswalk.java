package org.pairwright.domain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the categories of one taxonomy stand to those of another, as people who read both see it.
///
/// @param links in the order of the first taxonomy's categories; of two categories at most one
public record Crosswalk(String from, String to, List<Link> links) {
    /// How a category of the first taxonomy stands to one of the second.
    public enum Relation {
        /// Both mean the same, as far as their definitions tell.
        SAME("same"),
        /// What is in the first is in the second.
        NARROWER("narrower"),
        /// What is in the second is in the first, and more is.
        BROADER("broader"),
        /// They overlap.
        RELATED("related");

        private final String code;

        Relation(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Relation> of(String code) {
            return Codes.find(values(), Relation::code, code);
        }

        /// Whether what is found in the first is found in the second.
        public boolean isCertain() {
            return this == SAME || this == NARROWER;
        }

        Relation turned() {
            return switch (this) {
                case SAME -> SAME;
                case NARROWER -> BROADER;
                case BROADER -> NARROWER;
                case RELATED -> RELATED;
            };
        }

        /// How a first category stands to a third, which the second stands to like `next`.
        Relation then(Relation next) {
            if (this == SAME) {
                return next;
            }
            return next == SAME || next == this ? this : RELATED;
        }
    }

    /// One category beside another, by their codes.
    public record Link(String from, String to, Relation relation) {}

    public Crosswalk {
        links = List.copyOf(links);
    }

    /// The links of one category; none where nothing in the other taxonomy is like it.
    public List<Link> of(String code) {
        return links.stream().filter(link -> link.from().equals(code)).toList();
    }

    /// The same the other way round.
    public Crosswalk turned() {
        return new Crosswalk(
                to,
                from,
                links.stream()
                        .map(it -> new Link(it.to(), it.from(), it.relation().turned()))
                        .toList());
    }

    /// From the first taxonomy to a third by way of this one's second; of several ways between two
    /// categories the closest.
    public Crosswalk then(Crosswalk next) {
        Map<List<String>, Link> closest = new LinkedHashMap<>();
        for (Link first : links) {
            for (Link second : next.of(first.to())) {
                Link whole =
                        new Link(
                                first.from(),
                                second.to(),
                                first.relation().then(second.relation()));
                closest.merge(
                        List.of(whole.from(), whole.to()),
                        whole,
                        (one, other) ->
                                Comparator.comparing(Link::relation).compare(one, other) <= 0
                                        ? one
                                        : other);
            }
        }
        return new Crosswalk(from, next.to(), List.copyOf(closest.values()));
    }
}
