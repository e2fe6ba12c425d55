/// Project files and team databases: what is durable, and the only place that speaks SQL.
@NullMarked
package org.pairwright.storage;

import org.jspecify.annotations.NullMarked;
