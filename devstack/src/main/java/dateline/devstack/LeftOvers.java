package dateline.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Ends the processes that a run which was killed left behind in a data folder.
final class LeftOvers {
    private static final Duration ORDERLY_STOP = Duration.ofSeconds(10);

    private LeftOvers() {}

    /// All are asked first: PostgreSQL ends when the last service has left it.
    ///
    /// @return how many there were
    static int end(Path folder) {
        Path run = folder.resolve("run");
        if (!Files.isDirectory(run)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(run)) {
            List<PidFile> pidFiles =
                    files.map(file -> new PidFile(file, folder.toString())).toList();
            List<ProcessHandle> living =
                    pidFiles.stream().flatMap(file -> file.living().stream()).toList();
            living.forEach(ProcessHandle::destroy);
            living.forEach(LeftOvers::awaitEnd);
            pidFiles.forEach(PidFile::delete);
            return living.size();
        } catch (IOException e) {
            throw new StackException("cannot read " + run, e);
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(ORDERLY_STOP.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted while ending process " + process.pid(), e);
        }
    }
}
