package org.i247.benchmarks;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What this process holds at one moment, when nothing is under way.
 *
 * @param files open file descriptors, sockets among them; below zero where the system does not tell
 * @param threads the SDK's threads, by name
 * @param heap what is left of the heap after a collection, in bytes
 * @param instances live objects, by the name of their class, of which there are many
 */
record Footprint(long files, List<Thread> threads, long heap, Map<String, Long> instances) {
    private static final String OURS = "i247-";
    /** A class with fewer instances is not noted. */
    private static final long MANY = 500;

    private static final Duration SETTLING = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** Takes it as soon as two looks in a row find the same: what was cancelled may still be on its way out. */
    static Footprint settled() {
        return take(before -> before.equals(look()));
    }

    /** Takes it as soon as no thread of the SDK is left, which a closed client's are not at once. */
    static Footprint closed() {
        return take(before -> ourThreads().isEmpty() && before.equals(look()));
    }

    private static Footprint take(Predicate<List<Long>> quiet) {
        long end = System.nanoTime() + SETTLING.toNanos();
        List<Long> before;
        do {
            before = look();
            LockSupport.parkNanos(PAUSE.toNanos());
        } while (!quiet.test(before) && System.nanoTime() - end < 0);
        return take();
    }

    private static List<Long> look() {
        return List.of(files(ManagementFactory.getOperatingSystemMXBean()), (long)
                ourThreads().size());
    }

    private static Footprint take() {
        Map<String, Long> instances = counted(); // collects garbage first
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return new Footprint(files(ManagementFactory.getOperatingSystemMXBean()), ourThreads(), heap, instances);
    }

    static List<Thread> ourThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(OURS))
                .toList();
    }

    private static long files(Object system) {
        return system instanceof UnixOperatingSystemMXBean unix ? unix.getOpenFileDescriptorCount() : -1;
    }

    /** The JVM's class histogram of live objects: number, instances, bytes, class. */
    private static Map<String, Long> counted() {
        Map<String, Long> instances = new HashMap<>();
        for (String line : histogram().lines().toList()) {
            String[] columns = line.strip().split("\\s+", -1);
            if (columns.length >= 4 && columns[0].endsWith(":") && Long.parseLong(columns[1]) >= MANY) {
                // Interned, for what is held between two looks must not count as a leak itself.
                instances.merge(columns[3].intern(), Long.parseLong(columns[1]), Long::sum);
            }
        }
        return Map.copyOf(instances);
    }

    private static String histogram() {
        try {
            return (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
        } catch (JMException e) {
            throw new IllegalStateException("this JVM has no class histogram", e);
        }
    }
}
