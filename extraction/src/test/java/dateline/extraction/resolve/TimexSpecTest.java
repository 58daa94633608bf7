package dateline.extraction.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extraction.sentence.Sentence;
import dateline.extraction.sentence.SentenceSplitter;
import dateline.extraction.sentence.Tokens;
import dateline.extraction.timex.TimexScanner;
import dateline.temporal.Evidence;
import dateline.temporal.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Runs the tables of `spec/timex`: the documentation of what is read, and how.
class TimexSpecTest {
    private static final List<String> TABLES =
            List.of("dates", "deictics", "durations", "clock", "sets");

    record Row(String text, String dct, String value, String edtf, String granularity) {}

    @TestFactory
    Stream<DynamicTest> readsEachRow() {
        return TABLES.stream()
                .flatMap(table -> rows(table).stream())
                .map(TimexSpecTest::row)
                .map(row ->
                        DynamicTest.dynamicTest(row.text() + " " + row.dct(), () -> check(row)));
    }

    @TestFactory
    Stream<DynamicTest> findsNothingInEachRow() {
        return rows("not-times").stream()
                .map(List::getFirst)
                .map(text ->
                        DynamicTest.dynamicTest(
                                text,
                                () ->
                                        assertThat(bracketed(text, read(text, "2017-07-05")))
                                                .isEqualTo(text)));
    }

    @Test
    void hasAsManyRowsWithoutTimesAsWith() {
        long with = TABLES.stream().mapToLong(table -> rows(table).size()).sum();
        assertThat(rows("not-times")).hasSizeGreaterThanOrEqualTo((int) with);
    }

    private static void check(Row row) {
        String text = row.text().replace("[", "").replace("]", "");
        List<ResolvedTimex> found = read(text, row.dct());
        assertThat(bracketed(text, found)).isEqualTo(row.text());
        assertThat(joined(found, TimexSpecTest::valueAndMod)).isEqualTo(row.value());
        assertThat(joined(found, timex -> timex.edtf() == null ? "-" : timex.edtf()))
                .isEqualTo(row.edtf());
        assertThat(joined(found, TimexSpecTest::granularity)).isEqualTo(row.granularity());
    }

    private static String valueAndMod(ResolvedTimex timex) {
        return timex.mod() == null ? timex.value() : timex.value() + " " + timex.mod();
    }

    private static String granularity(ResolvedTimex timex) {
        return timex.edtf() == null ? "-" : timex.granularity().name();
    }

    private static String joined(List<ResolvedTimex> found, Function<ResolvedTimex, String> field) {
        return found.stream().map(field).collect(Collectors.joining("; "));
    }

    private static String bracketed(String text, List<ResolvedTimex> found) {
        StringBuilder marked = new StringBuilder(text);
        for (ResolvedTimex timex : found.reversed()) {
            marked.insert(timex.end(), ']').insert(timex.start(), '[');
        }
        return marked.toString();
    }

    static List<ResolvedTimex> read(String text, String dct) {
        Tokens tokens = Tokens.of(text);
        List<Sentence> sentences = SentenceSplitter.split(tokens);
        return TimexResolver.resolve(
                tokens, sentences, TimexScanner.scan(tokens, sentences), documentTime(dct));
    }

    private static DocumentTime documentTime(String dct) {
        if (dct.equals("-")) {
            return DocumentTime.unknown();
        }
        String[] parts = dct.split("-");
        Integer year = parts[0].equals("XXXX") ? null : Integer.valueOf(parts[0]);
        PartialDate date =
                new PartialDate(year, 0, Integer.valueOf(parts[1]), Integer.valueOf(parts[2]));
        return new DocumentTime(date, new Evidence("", 0, 0, "request"));
    }

    private static Row row(List<String> cells) {
        return new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
    }

    /// The cells of a table's rows, without its head.
    private static List<List<String>> rows(String table) {
        List<List<String>> rows = new ArrayList<>();
        boolean body = false;
        for (String line : lines(table)) {
            if (body && line.startsWith("|")) {
                rows.add(Stream.of(line.split("\\|")).skip(1).map(String::strip).toList());
            }
            body |= line.startsWith("|---");
        }
        return rows;
    }

    private static List<String> lines(String table) {
        try (InputStream in =
                TimexSpecTest.class.getResourceAsStream("/spec/timex/" + table + ".md")) {
            assertThat(in).as(table).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
