package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(600)
class SeedsIT {
    /// How many expectations held when this was last raised. It never goes down.
    private static final int FLOOR = 50;

    @Test
    void asManyExpectationsOfTheSeedsHoldAsEverDid() throws Exception {
        Path check = Repository.shared().resolve("seeds/check");
        assumeTrue(Files.exists(check), "no seeds beside the repository: skipped");
        House.running().api().empty();

        List<String> lines = run(check);

        lines.forEach(System.out::println);
        long held = lines.stream().filter(line -> line.startsWith("ok ")).count();
        System.out.printf("seeds: %d expectations hold, the floor is %d%n", held, FLOOR);
        assertThat(held).as(String.join("\n", lines)).isGreaterThanOrEqualTo(FLOOR);
    }

    private static List<String> run(Path check) throws Exception {
        String url = House.running().parts().url().toString();
        Process process =
                new ProcessBuilder("python3", check.toString(), url)
                        .redirectErrorStream(true)
                        .start();
        try (var output = process.getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } finally {
            process.destroy();
        }
    }
}
