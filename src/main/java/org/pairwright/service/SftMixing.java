package org.pairwright.service;

import java.nio.file.Path;
import org.pairwright.exporting.SftAmount;

/// What rows for safety are mixed into.
///
/// @param others a file of supervised fine-tuning data
/// @param seed draws which rows are taken and where they go
public record SftMixing(Path others, SftAmount amount, long seed) {}
