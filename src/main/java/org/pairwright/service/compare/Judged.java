package org.pairwright.service.compare;

import org.pairwright.domain.suite.GateResult;

/// What a gate said of a candidate.
public record Judged(String candidate, GateResult result) {}
