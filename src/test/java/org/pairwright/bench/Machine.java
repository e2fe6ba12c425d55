package org.pairwright.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the figures were taken on.
///
/// @param processor its name; empty where the system does not tell
/// @param load how many processes wanted to run just before; negative where the system does not
///   tell
record Machine(
        String system, String processor, int cores, long memoryBytes, String java, double load) {

    static Machine here() throws IOException {
        OperatingSystemMXBean system =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(
                system.getName() + " " + system.getVersion() + " " + system.getArch(),
                processor(Path.of("/proc/cpuinfo")),
                system.getAvailableProcessors(),
                system.getTotalMemorySize(),
                System.getProperty("java.vendor") + " " + Runtime.version(),
                system.getSystemLoadAverage());
    }

    private static String processor(Path description) throws IOException {
        if (!Files.exists(description)) {
            return "";
        }
        return Files.readString(description)
                .lines()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("");
    }

    /// In one line.
    String inWords() {
        return "%s%s, %d cores, %.1f GB, Java %s, load %.1f"
                .formatted(
                        processor.isEmpty() ? "" : processor + ", ",
                        system,
                        cores,
                        memoryBytes / 1e9,
                        java,
                        load);
    }
}
