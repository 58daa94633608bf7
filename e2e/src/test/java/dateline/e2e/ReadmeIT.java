package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Does what the README says and sees what it shows.
@Timeout(300)
class ReadmeIT {
    @Test
    void showsWhatItsCommandsPrint() throws Exception {
        House.running().api().empty();
        String readme = Files.readString(Repository.root().resolve("README.md"));
        List<Walk> walk = Walk.of(readme);
        assertThat(walk).hasSizeGreaterThanOrEqualTo(4);

        for (Walk step : walk) {
            assertThat(run(step.command()).strip())
                    .as(step.command())
                    .matches(step.outputPattern());
        }
    }

    private static String run(String script) throws Exception {
        var builder = new ProcessBuilder("bash", "-euo", "pipefail", "-c", here(script));
        // The tests run while Maven builds: the script takes what it made as it is.
        builder.environment().put("DATELINE_TAKE_BUILD_AS_IT_IS", "true");
        Process process =
                builder.directory(Repository.root().toFile()).redirectErrorStream(true).start();
        try (var output = process.getInputStream()) {
            String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(text).isZero();
            return text;
        }
    }

    private static String here(String script) {
        return script.replace("http://localhost:8080", House.running().parts().url().toString());
    }
}
