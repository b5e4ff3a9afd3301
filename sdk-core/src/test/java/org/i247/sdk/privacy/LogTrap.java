package org.i247.sdk.privacy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** Catches whatever anybody logs while it is open, down to TRACE: the HTTP engine's headers and wire included. */
final class LogTrap implements AutoCloseable {
    private final Map<Logger, Level> before = new HashMap<>();
    private final Map<String, Logger> loggers = new HashMap<>();
    private final ListAppender<ILoggingEvent> events = new ListAppender<>() {
        @Override
        protected void append(ILoggingEvent event) {
            // The context and the thread's name are those of now, not of the moment in which somebody looks.
            event.prepareForDeferredProcessing();
            super.append(event);
        }
    };
    private final List<Appender<ILoggingEvent>> console = new ArrayList<>();

    LogTrap() {
        Logger root = logger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        // The tests' console would repeat every line.
        root.iteratorForAppenders().forEachRemaining(console::add);
        console.forEach(root::detachAppender);
        level(org.slf4j.Logger.ROOT_LOGGER_NAME, Level.TRACE);
        for (String quietInTests : List.of("org.i247", "feign", "org.apache.hc")) {
            level(quietInTests, Level.TRACE);
        }
        events.start();
        root.addAppender(events);
    }

    private Logger logger(String name) {
        return loggers.computeIfAbsent(name, each -> (Logger) LoggerFactory.getLogger(each));
    }

    private void level(String name, Level level) {
        before.put(logger(name), logger(name).getLevel());
        logger(name).setLevel(level);
    }

    /** All that was logged: message, arguments, pairs, markers, context, exceptions and the thread's name. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (ILoggingEvent event : List.copyOf(events.list)) {
            String thrown =
                    event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
            lines.add(event.getLoggerName() + " " + event.getThreadName() + " " + event.getFormattedMessage() + " "
                    + Arrays.toString(event.getArgumentArray()) + " " + event.getKeyValuePairs() + " "
                    + event.getMarkerList() + " " + event.getMDCPropertyMap() + " " + thrown);
        }
        return lines;
    }

    List<ILoggingEvent> aboveDebug(String logger) {
        return events.list.stream()
                .filter(event -> event.getLoggerName().startsWith(logger))
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.INFO))
                .toList();
    }

    void forget() {
        events.list.clear();
    }

    @Override
    public void close() {
        before.forEach(Logger::setLevel);
        Logger root = logger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.detachAppender(events);
        console.forEach(root::addAppender);
        events.stop();
    }
}
