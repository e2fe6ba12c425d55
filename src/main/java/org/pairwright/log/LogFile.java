package org.pairwright.log;

import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// The log file, made when the first line comes. Where it can't be written, lines are dropped: a
/// program that can't keep a diary still works.
final class LogFile extends AppenderBase<ILoggingEvent> {
    /// The size at which a file is set aside, and how many of those are kept.
    private static final FileSize MAX_SIZE = new FileSize(FileSize.MB_COEFFICIENT);

    private static final int KEPT = 3;

    private final Path file;
    private Optional<RollingFileAppender<ILoggingEvent>> open = Optional.empty();

    LogFile(Path file) {
        this.file = file;
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (open.isEmpty()) {
            open = Optional.of(open());
        }
        open.get().doAppend(event);
    }

    private RollingFileAppender<ILoggingEvent> open() {
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setFile(file.toString());
        appender.setEncoder(encoder());
        FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(file.resolveSibling("pairwright.%i.log").toString());
        rolling.setMinIndex(1);
        rolling.setMaxIndex(KEPT);
        rolling.start();
        appender.setRollingPolicy(rolling);
        SizeBasedTriggeringPolicy<ILoggingEvent> trigger = new SizeBasedTriggeringPolicy<>();
        trigger.setContext(context);
        trigger.setMaxFileSize(MAX_SIZE);
        trigger.start();
        appender.setTriggeringPolicy(trigger);
        appender.start();
        return appender;
    }

    private PatternLayoutEncoder encoder() {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger: %msg%n");
        encoder.start();
        return encoder;
    }

    @Override
    public void stop() {
        open.ifPresent(RollingFileAppender::stop);
        super.stop();
    }
}
