package org.pairwright.service.agreement;

import java.util.List;

/// The headlines of a part of a project: of each type of which it has labels.
public record Slice(String name, List<Headline> headlines) {}
