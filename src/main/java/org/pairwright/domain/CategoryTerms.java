package org.pairwright.domain;

import java.util.List;
import java.util.Map;

/// In which categories hazards are told. Decisions keep the codes that they were made with.
public sealed interface CategoryTerms {
    /// What a code comes to: those of the taxonomy in which what it finds is found for certain;
    /// none where there is none.
    List<String> of(String code);

    /// As they were decided.
    record AsDecided() implements CategoryTerms {
        @Override
        public List<String> of(String code) {
            return List.of(code);
        }
    }

    /// In those of a pack, by whatever crosswalk the project has: to be found out where it is read.
    record OfPack(String taxonomy) implements CategoryTerms {
        @Override
        public List<String> of(String code) {
            throw new IllegalStateException("Nobody has looked up " + taxonomy + " yet.");
        }
    }

    /// In those of a taxonomy.
    ///
    /// @param certain what codes of others come to in it; those that come to nothing are left out
    record In(Taxonomy taxonomy, Map<String, List<String>> certain) implements CategoryTerms {
        public In {
            certain = Map.copyOf(certain);
        }

        @Override
        public List<String> of(String code) {
            return certain.getOrDefault(code, List.of());
        }

        /// The codes that come to one of the taxonomy.
        public List<String> codes(String told) {
            return certain.entrySet().stream()
                    .filter(it -> it.getValue().contains(told))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
        }
    }
}
