package dateline.benchmarks;

import com.sun.management.ThreadMXBean;
import dateline.contract.article.ArticleContent;
import dateline.contract.extraction.Extraction;
import dateline.extraction.Extractor;
import dateline.extraction.resolve.DocumentTime;
import dateline.extraction.resolve.ResolvedTimex;
import dateline.extraction.resolve.TimexResolver;
import dateline.extraction.sentence.Sentence;
import dateline.extraction.sentence.SentenceSplitter;
import dateline.extraction.sentence.Tokens;
import dateline.extraction.timex.TimexScanner;
import dateline.temporal.Evidence;
import dateline.temporal.PartialDate;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// One article read by one thread: the whole extractor, time expressions alone, and the floor.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {
    private static final DocumentTime DCT =
            new DocumentTime(new PartialDate(2017, 0, 7, 5), new Evidence("", 0, 0, "request"));
    private static final UUID ARTICLE = new UUID(0, 1);

    /// How many characters the article has.
    @Param({"1024", "10240", "1048576"})
    public int characters;

    private final Extractor extractor = new Extractor();
    private String text = "";
    private ArticleContent content = new ArticleContent(null, "-", null, null, null, null);

    /// What one measurement used; the runner divides it.
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Used {
        public long charactersRead;
        public long cpuNanoseconds;
        public long allocatedBytes;

        private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        private long cpuAtStart;
        private long bytesAtStart;

        @Setup(Level.Iteration)
        public void start() {
            charactersRead = 0;
            bytesAtStart = threads.getThreadAllocatedBytes(Thread.currentThread().threadId());
            cpuAtStart = threads.getCurrentThreadCpuTime();
        }

        @TearDown(Level.Iteration)
        public void stop() {
            cpuNanoseconds = threads.getCurrentThreadCpuTime() - cpuAtStart;
            allocatedBytes =
                    threads.getThreadAllocatedBytes(Thread.currentThread().threadId())
                            - bytesAtStart;
        }
    }

    @Setup(Level.Trial)
    public void write() {
        text = NewsLikeText.of(characters, characters);
        content = new ArticleContent(null, text, null, "2017-07-05", null, null);
    }

    /// A plain pass over the characters: nothing can read an article faster.
    @Benchmark
    public int floor(Used used) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum = 31 * sum + text.charAt(i);
        }
        used.charactersRead += text.length();
        return sum;
    }

    @Benchmark
    public List<ResolvedTimex> timex(Used used) {
        Tokens tokens = Tokens.of(text);
        List<Sentence> sentences = SentenceSplitter.split(tokens);
        used.charactersRead += text.length();
        return TimexResolver.resolve(tokens, sentences, TimexScanner.scan(tokens, sentences), DCT);
    }

    @Benchmark
    public Extraction pipeline(Used used) {
        used.charactersRead += text.length();
        return extractor.extract(null, ARTICLE, content);
    }
}
