package org.pairwright.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/// Records which work that has to be done elsewhere is done on JavaFX's thread. Java itself reports
/// each call, so nothing in the application knows of it.
final class ScreenThread implements AutoCloseable {
    /// All SQL goes through the first; texts and files are read and compared by the others.
    private static final List<String> ELSEWHERE =
            List.of(
                    "org.pairwright.storage.Database::translating",
                    "org.pairwright.importing.ImportFile",
                    "org.pairwright.ui.kit.reading.MarkdownReader::read",
                    "org.pairwright.ui.kit.reading.DocumentWriter::document",
                    "org.pairwright.ui.kit.diff.WordDiff");

    private static final String CALL = "jdk.MethodTrace";
    private static final List<String> FILES =
            List.of("jdk.FileRead", "jdk.FileWrite", "jdk.FileForce");
    private static final int FRAMES = 6;

    private final long thread = Stagehand.onScreen(Thread::currentThread).threadId();
    private final Recording recording = new Recording();
    private final Path people;

    /// What was found.
    ///
    /// @param onScreen what was done on JavaFX's thread, a sentence each
    /// @param elsewhere how often such work was done on other threads
    record Found(List<String> onScreen, long elsewhere) {}

    /// @param people the folder in which all is that is not the program's own
    ScreenThread(Path people) {
        this.people = people;
        recording.enable(CALL).with("filter", String.join(";", ELSEWHERE)).withStackTrace();
        FILES.forEach(file -> recording.enable(file).withoutThreshold().withStackTrace());
        recording.start();
    }

    /// Ends the recording and says what is in it.
    Found found() throws IOException {
        Path file = Files.createTempFile(people, "screen", ".jfr");
        recording.stop();
        recording.dump(file);
        List<String> onScreen = new ArrayList<>();
        long elsewhere = 0;
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            if (!isOfInterest(event)) {
                continue;
            }
            if (event.getThread() != null && event.getThread().getJavaThreadId() == thread) {
                onScreen.add(words(event));
            } else {
                elsewhere++;
            }
        }
        return new Found(onScreen, elsewhere);
    }

    private boolean isOfInterest(RecordedEvent event) {
        String name = event.getEventType().getName();
        return name.equals(CALL)
                || (FILES.contains(name)
                        && event.getString("path") != null
                        && Path.of(event.getString("path")).startsWith(people));
    }

    private static String words(RecordedEvent event) {
        return event.getEventType().getName()
                + event.getStackTrace().getFrames().stream()
                        .limit(FRAMES)
                        .map(ScreenThread::words)
                        .collect(Collectors.joining(" < ", " by ", ""));
    }

    private static String words(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    @Override
    public void close() {
        recording.close();
    }
}
