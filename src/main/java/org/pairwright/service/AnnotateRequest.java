package org.pairwright.service;

import java.nio.file.Path;
import org.pairwright.domain.Actor;

/// Which decisions to take from a file.
///
/// @param annotator the name of the person whose decisions they are, made when there is none yet
public record AnnotateRequest(Actor actor, String annotator, Path file) {}
