package org.i247.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;

/** What the Java threads of this process have used until now. */
final class Meter {
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Meter() {}

    /**
     * A reading, by thread, for one that ends takes what it used with it.
     *
     * @param cpu CPU time in nanoseconds
     * @param bytes bytes allocated on the heap
     */
    record Reading(Map<Long, Long> cpu, Map<Long, Long> bytes) {
        /** What was used since an earlier reading, for each of some operations that took some time. */
        Cost since(Reading before, long operations, long wallNanos) {
            double micros = total(cpu, before.cpu) / 1e3 / operations;
            return new Cost(micros, micros, total(bytes, before.bytes) / operations, wallNanos / 1e3 / operations);
        }

        private static double total(Map<Long, Long> now, Map<Long, Long> before) {
            double sum = 0;
            for (Map.Entry<Long, Long> thread : now.entrySet()) {
                sum += thread.getValue() - before.getOrDefault(thread.getKey(), 0L);
            }
            return sum;
        }
    }

    static Reading read() {
        long[] ids = THREADS.getAllThreadIds();
        long[] nanos = THREADS.getThreadCpuTime(ids);
        long[] allocated = THREADS.getThreadAllocatedBytes(ids);
        Map<Long, Long> cpu = new HashMap<>();
        Map<Long, Long> bytes = new HashMap<>();
        for (int i = 0; i < ids.length; i++) {
            cpu.put(ids[i], Math.max(0, nanos[i]));
            bytes.put(ids[i], Math.max(0, allocated[i]));
        }
        return new Reading(cpu, bytes);
    }
}
