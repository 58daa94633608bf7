package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderedWorkTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Report report =
            new Report(
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8));

    @Test
    void keepsTheOrderOfTheInputWhenLaterLinesAreDoneFirst() throws Exception {
        String numbers = numbers(500);

        run(stream(numbers), OrderedWorkTest::slowerWhenEven);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(numbers);
        assertThat(report.exitCode()).isZero();
    }

    @Test
    void namesTheBadLineAndGoesOn() throws Exception {
        run(
                stream("good\nbad\n\ngood\n"),
                line -> {
                    if (line.equals("bad")) {
                        throw new BadLineException("not what it has to be");
                    }
                    return line;
                });

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("good\ngood\n");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("line 2: not what it has to be\n");
        assertThat(report.exitCode()).isEqualTo(1);
    }

    @Test
    void countsEmptyLinesAndTellsLinesThatAreNotUtf8() throws Exception {
        byte[] bytes = {'\n', 'a', '\n', (byte) 0xff, '\n', 'b'};

        run(new ByteArrayInputStream(bytes), Function.identity());

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a\nb\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("line 3: not UTF-8\n");
    }

    @Test
    void refusesALineThatIsTooLongAndReadsTheNext() throws Exception {
        var work = new OrderedWork(Function.identity(), report);

        work.run(new Lines(stream("abcdef\nabc\n"), 5));

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("abc\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("line 1: longer than 5\n");
    }

    @Test
    void holdsFewLinesAtATime() throws Exception {
        var begun = new AtomicInteger();
        var most = new AtomicInteger();

        run(
                stream(numbers(1_000)),
                line -> {
                    int ahead = begun.incrementAndGet() - Integer.parseInt(line);
                    most.accumulateAndGet(Math.abs(ahead), Math::max);
                    return line;
                });

        int cores = Runtime.getRuntime().availableProcessors();
        assertThat(most.get()).isLessThanOrEqualTo(4 * cores + cores);
    }

    private void run(InputStream in, Function<String, String> work) throws Exception {
        new OrderedWork(work, report).run(new Lines(in));
    }

    private static String slowerWhenEven(String line) {
        int rounds = Integer.parseInt(line) % 2 == 0 ? 200_000 : 1;
        long sum = 0;
        for (int i = 0; i < rounds; i++) {
            sum += i ^ line.hashCode();
        }
        return sum == Long.MIN_VALUE ? "never" : line;
    }

    private static String numbers(int count) {
        return IntStream.range(0, count).mapToObj(i -> i + "\n").collect(Collectors.joining());
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
