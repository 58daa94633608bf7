package dateline.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One server in a process of its own that can be stopped, killed, paused and started again on the
/// same port with the same data.
public final class Server {
    private static final Duration ORDERLY_STOP = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int LOG_TAIL_LINES = 15;
    private static final long LONGEST_LOG = 16L << 20;

    /// How Quarkus, PostgreSQL and Kafka say that their port is another's.
    private static final Pattern PORT_TAKEN =
            Pattern.compile("Port \\d+ seems to be in use|Address already in use");

    private final Launch launch;
    private final Path log;
    private final PidFile pidFile;
    private volatile @Nullable Process process; // null: never started
    private volatile boolean retired;

    /// @param home keeps the log in `log/` and the pid file in `run/`
    Server(Launch launch, Path home) {
        this.launch = launch;
        this.log = home.resolve("log").resolve(launch.name() + ".log");
        this.pidFile =
                new PidFile(home.resolve("run").resolve(launch.name() + ".pid"), launch.mark());
    }

    public String name() {
        return launch.name();
    }

    public Path log() {
        return log;
    }

    /// Of the process that runs now or ran last.
    public long pid() {
        return started().pid();
    }

    public boolean isAlive() {
        Process current = process;
        return current != null && current.isAlive();
    }

    /// Starts the process and waits until it is ready.
    ///
    /// @throws StackException with the end of its log, if it ended or its patience ran out
    public void start() {
        launch();
        awaitReady();
    }

    /// Starts the process without waiting; does nothing once it is retired.
    public synchronized void launch() {
        if (isAlive()) {
            throw new IllegalStateException(name() + " runs already as " + pid());
        }
        if (retired) {
            return;
        }
        try {
            Files.createDirectories(log.getParent());
            keepOldLog();
            var builder = new ProcessBuilder(launch.command());
            builder.environment().putAll(launch.environment());
            builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            Process fresh = builder.start();
            process = fresh;
            pidFile.write(fresh.toHandle());
        } catch (IOException e) {
            throw new StackException("cannot start " + name() + ": " + e.getMessage(), e);
        }
    }

    public void awaitReady() {
        Instant end = Instant.now().plus(launch.patience());
        while (!launch.isReady(pid(), log)) {
            if (retired) {
                throw new StackException("stopped while " + name() + " was starting");
            }
            if (!isAlive()) {
                throw endedAtOnce();
            }
            if (Instant.now().isAfter(end)) {
                throw new StackException(
                        "%s was not ready after %d s; its log ends:\n%s"
                                .formatted(name(), launch.patience().toSeconds(), logTail()));
            }
            pause(POLL);
        }
    }

    private StackException endedAtOnce() {
        String tail = logTail();
        String message = name() + " ended at once; its log ends:\n" + tail;
        return PORT_TAKEN.matcher(tail).find()
                ? new PortTakenException(message)
                : new StackException(message);
    }

    public boolean isReady() {
        return isAlive() && launch.isReady(pid(), log);
    }

    /// Asks for an orderly stop, kills what does not heed it within 20 s, returns when it is gone.
    public synchronized void stop() {
        if (isAlive()) {
            end(started().toHandle());
        }
        pidFile.delete();
    }

    /// Stops it for good: a thread that is about to start it again cannot.
    synchronized void retire() {
        retired = true;
        stop();
    }

    /// `kill -9` of it and its children; returns when all are gone. The pid file stays, as after a
    /// real crash.
    public synchronized void kill() {
        ProcessHandle current = started().toHandle();
        List<ProcessHandle> family =
                Stream.concat(Stream.of(current), current.descendants()).toList();
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(one -> awaitEnd(one, ORDERLY_STOP));
    }

    /// `kill -STOP`: it holds its connections and answers nobody.
    public void freeze() {
        signal(started().toHandle(), "STOP");
    }

    /// `kill -CONT`.
    public void thaw() {
        signal(started().toHandle(), "CONT");
    }

    /// Sets a log of more than 16 MiB aside as `.1`, in the place of the one before, and empties it;
    /// to be called from time to time. The process writes on at the end of the same file, so a line
    /// written between the two steps may be lost.
    public void boundLog() {
        try {
            if (Files.exists(log) && Files.size(log) > LONGEST_LOG) {
                Files.copy(log, oldLog(), StandardCopyOption.REPLACE_EXISTING);
                Files.newByteChannel(
                                log, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)
                        .close();
            }
        } catch (IOException e) {
            throw new StackException("cannot shorten " + log + ": " + e.getMessage(), e);
        }
    }

    /// The last lines of its log.
    public String logTail() {
        try {
            List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
            return String.join(
                    "\n", lines.subList(Math.max(0, lines.size() - LOG_TAIL_LINES), lines.size()));
        } catch (IOException e) {
            return "(cannot read " + log + ": " + e.getMessage() + ")";
        }
    }

    private void end(ProcessHandle running) {
        signal(running, launch.stopSignal());
        if (!awaitEnd(running, ORDERLY_STOP)) {
            running.destroyForcibly();
            awaitEnd(running, ORDERLY_STOP);
        }
    }

    private static boolean awaitEnd(ProcessHandle running, Duration patience) {
        try {
            running.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void signal(ProcessHandle running, String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(running.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new StackException("cannot send " + signal + ": " + e.getMessage(), e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepOldLog() throws IOException {
        if (Files.exists(log)) {
            Files.move(log, oldLog(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path oldLog() {
        return log.resolveSibling(log.getFileName() + ".1");
    }

    private Process started() {
        Process current = process;
        if (current == null) {
            throw new IllegalStateException(name() + " was never started");
        }
        return current;
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted while waiting", e);
        }
    }
}
