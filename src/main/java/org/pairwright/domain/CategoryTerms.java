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
    }
}
