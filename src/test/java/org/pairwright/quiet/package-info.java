/// Holds every test to an empty standard error.
package org.pairwright.quiet;
