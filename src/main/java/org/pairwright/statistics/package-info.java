/// How far labels can be trusted: agreement, its uncertainty, annotators' competence, strengths of
/// what was compared and tests of bias, computed from primitive columns. Each class names the paper
/// that defines it.
@NullMarked
package org.pairwright.statistics;

import org.jspecify.annotations.NullMarked;
