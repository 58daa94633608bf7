package dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/// Hostile texts cost each stage of the pipeline no more than linear steps, and linear memory.
@Timeout(300)
class StepsGrowthTest {
    private static final int SMALL = 10 * 1024;

    /// 2 MiB, the most that is taken, with `-Dgrowth.characters=2097152`: a minute.
    private static final int LARGE = Integer.getInteger("growth.characters", 256 * 1024);

    private static final double LINEAR = 1.1;

    /// A stage that hardly works on a text says nothing about growth.
    private static final long FEW_STEPS = 1_000;

    private final CountingLoader loader = new CountingLoader();
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /// What a text is made of, again and again.
    private static Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        units.put("one word", "word");
        units.put("one capital word", "Word");
        units.put("tags as text", "&lt;div> <div><p>");
        units.put("nested tags", "<html><div>");
        units.put(
                "right to left", "\u05d4\u05e0\u05e9\u05d9\u05d0 \u05e0\u05e4\u05d2\u05e9 \u202e");
        units.put("ideographs", "国家主席在北京会见了法国总统，");
        units.put("no sentence ends", "police arrested men in Oslo and ");
        units.put("NULs", "\u0000 a \u0000");
        units.put("emoji", "\ud83d\ude00 fell 3 percent. ");
        units.put("combining marks", "e\u0301");
        units.put("names", "Ana Ruiz, Ivo Horn and ");
        units.put("new names", "Ana %1$s met Ivo %1$s in Oslo. ");
        units.put("quotes", "\"We left,\" he said. “You must go,” ");
        units.put("pronouns", "They met him and she told it that he left them. ");
        units.put("dates", "On Monday, 3 May 2014, or in June last year, he died. ");
        units.put("news", "President Ana Ruiz met two ministers in Oslo on Monday.\n\n");
        units.put("short lines", "Home\nNews > World\nUpdated: 2017-07-05 13:01\n");
        return units;
    }

    @TestFactory
    Stream<DynamicTest> growNoFasterThanTheText() {
        return units().entrySet().stream()
                .map(unit ->
                        DynamicTest.dynamicTest(
                                unit.getKey(), () -> assertLinear(unit.getValue())));
    }

    private void assertLinear(String unit) throws ReflectiveOperationException {
        Map<String, Long> small = cost(unit, SMALL);
        Map<String, Long> large = cost(unit, LARGE);
        assertThat(large)
                .allSatisfy((what, steps) -> {
                    long before = Math.max(FEW_STEPS, small.getOrDefault(what, 0L));
                    assertThat(exponent(before, Math.max(FEW_STEPS, steps)))
                            .as(what)
                            .isLessThanOrEqualTo(LINEAR);
                });
    }

    private static double exponent(long small, long large) {
        return Math.log((double) large / small) / Math.log((double) LARGE / SMALL);
    }

    /// Steps by package, and bytes allocated.
    private Map<String, Long> cost(String unit, int length) throws ReflectiveOperationException {
        Consumer<String> reading = reading();
        String text = text(unit, length);
        reading.accept("Minister Ana Ruiz, 58, visited Oslo on Monday and signed a pact.");
        long thread = Thread.currentThread().threadId();
        StepCounter.reset();
        long allocated = threads.getThreadAllocatedBytes(thread);
        reading.accept(text);
        Map<String, Long> cost = new LinkedHashMap<>();
        cost.put("bytes", threads.getThreadAllocatedBytes(thread) - allocated);
        List<String> packages = loader.packages();
        for (int at = 0; at < packages.size(); at++) {
            cost.put(packages.get(at), StepCounter.steps(at));
        }
        return cost;
    }

    @SuppressWarnings("unchecked") // the loader's own class implements it for strings
    private Consumer<String> reading() throws ReflectiveOperationException {
        return (Consumer<String>)
                loader.loadClass(WholeReading.class.getName()).getConstructor().newInstance();
    }

    private static String text(String unit, int length) {
        StringBuilder text = new StringBuilder(length + unit.length());
        for (int at = 0; text.length() < length; at++) {
            text.append(unit.contains("%") ? unit.formatted(name(at)) : unit);
        }
        return text.toString();
    }

    /// A name for each number: "Baa", "Bab".
    private static String name(int number) {
        StringBuilder name = new StringBuilder("B");
        for (int rest = number, digits = 0; digits < 4; digits++, rest /= 26) {
            name.append((char) ('a' + rest % 26));
        }
        return name.toString();
    }
}
