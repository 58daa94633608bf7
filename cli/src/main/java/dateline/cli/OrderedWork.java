package dateline.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Works on lines with all cores and hands the results on in the order of the input. Holds no more
/// than a few lines a core in memory.
final class OrderedWork {
    private static final int LINES_A_CORE = 4;

    private final Function<String, String> work;
    private final Report report;

    /// @param work throws [BadLineException] for a line it can do nothing with
    OrderedWork(Function<String, String> work, Report report) {
        this.work = work;
        this.report = report;
    }

    void run(Lines lines) throws IOException, InterruptedException {
        int cores = Runtime.getRuntime().availableProcessors();
        Queue<Pending> pending = new ArrayDeque<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(cores)) {
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (pending.size() >= cores * LINES_A_CORE) {
                    settle(pending.remove());
                }
                pending.add(submitted(pool, line.get()));
            }
            while (!pending.isEmpty()) {
                settle(pending.remove());
            }
        }
    }

    private Pending submitted(ExecutorService pool, Line line) {
        Future<String> result =
                pool.submit(() ->
                        switch (line) {
                            case Line.Readable readable -> work.apply(readable.text());
                            case Line.Unreadable unreadable ->
                                    throw new BadLineException(unreadable.reason());
                        });
        return new Pending(line.number(), result);
    }

    private void settle(Pending pending) throws InterruptedException {
        try {
            report.result(pending.result().get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof BadLineException bad) {
                report.badLine(pending.number(), bad.getMessage());
            } else {
                throw new IllegalStateException("line " + pending.number(), e.getCause());
            }
        }
    }

    private record Pending(long number, Future<String> result) {}
}
