package dateline.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Remembers which process was started, so that what a kill -9 left behind can be told from a
/// stranger that was given the same number later.
///
/// @param mark text that the command line of our process contains
record PidFile(Path file, String mark) {
    /// Start times are computed from the boot time, which moves when the clock is set.
    private static final Duration CLOCK_MOVES = Duration.ofSeconds(5);

    void write(ProcessHandle process) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, process.pid() + " " + startOf(process).toEpochMilli() + "\n");
        } catch (IOException e) {
            throw new StackException("cannot write " + file, e);
        }
    }

    /// The process that was written here, if it still runs and is still ours.
    Optional<ProcessHandle> living() {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            String[] words = Files.readString(file).strip().split(" ", -1);
            Instant start = Instant.ofEpochMilli(Long.parseLong(words[1]));
            return ProcessHandle.of(Long.parseLong(words[0])).filter(p -> isOurs(p, start));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException _) {
            // A file cut short by a crash names nobody.
            return Optional.empty();
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StackException("cannot delete " + file, e);
        }
    }

    private boolean isOurs(ProcessHandle process, Instant start) {
        var apart = Duration.between(start, startOf(process)).abs();
        return process.isAlive()
                && apart.compareTo(CLOCK_MOVES) <= 0
                && process.info().commandLine().filter(line -> line.contains(mark)).isPresent();
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
