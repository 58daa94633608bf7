package dateline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewsLikeTextTest {

    @Test
    void isAsLongAsAskedAndTheSameForASeed() {
        assertThat(NewsLikeText.of(10_240, 7))
                .hasSize(10_240)
                .isEqualTo(NewsLikeText.of(10_240, 7))
                .isNotEqualTo(NewsLikeText.of(10_240, 8));
    }

    @Test
    void readsAnArticleInEachBenchmark() {
        ReadingBenchmark benchmark = new ReadingBenchmark();
        benchmark.characters = 10_240;
        benchmark.write();
        ReadingBenchmark.Used used = new ReadingBenchmark.Used();
        used.start();
        assertThat(benchmark.timex(used)).hasSizeGreaterThan(20);
        assertThat(benchmark.pipeline(used).timexes()).hasSizeGreaterThan(20);
        assertThat(benchmark.floor(used)).isNotZero();
        used.stop();
        assertThat(used.charactersRead).isEqualTo(3L * 10_240);
    }
}
