/// The command line: one command a file that parses, calls a service and prints.
@NullMarked
package org.pairwright.cli;

import org.jspecify.annotations.NullMarked;
