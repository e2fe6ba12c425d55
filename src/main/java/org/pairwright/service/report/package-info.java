/// The audit of a project as files that leave the program: a page to read, JSON and tables.
@NullMarked
package org.pairwright.service.report;

import org.jspecify.annotations.NullMarked;
