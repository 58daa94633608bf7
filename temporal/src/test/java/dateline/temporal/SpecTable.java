package dateline.temporal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// The rows of the Markdown tables of a spec file, without their heads.
final class SpecTable {

    private SpecTable() {}

    static Stream<Arguments> rows(String file) {
        List<String> lines = read(file).lines().toList();
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .filter(i -> isRow(lines, i))
                .map(i -> Arguments.of((Object[]) cells(lines.get(i))));
    }

    private static boolean isRow(List<String> lines, int i) {
        boolean isHead = i + 1 < lines.size() && lines.get(i + 1).startsWith("|--");
        return lines.get(i).startsWith("|") && !lines.get(i).startsWith("|--") && !isHead;
    }

    private static String[] cells(String line) {
        String[] cells = line.substring(1).split("\\|");
        return Arrays.stream(cells)
                .map(cell -> cell.strip().replace("`", ""))
                .toArray(String[]::new);
    }

    private static String read(String file) {
        try (InputStream in = SpecTable.class.getResourceAsStream("/spec/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("no spec file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
