/// Measures whole imports and exports beside what people would write instead: `mvn -Pbench verify`.
package org.pairwright.bench;
