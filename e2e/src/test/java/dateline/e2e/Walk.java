package dateline.e2e;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The commands of a document that are marked to be run, each with the output shown below it.
///
/// @param command a shell script
/// @param output what it prints; `…` stands for anything
record Walk(String command, String output) {
    private static final Pattern STEP =
            Pattern.compile("```sh walk\n(.*?)```\n+```\\w*\n(.*?)```", Pattern.DOTALL);

    static List<Walk> of(String markdown) {
        var steps = new ArrayList<Walk>();
        for (MatchResult step : STEP.matcher(markdown).results().toList()) {
            steps.add(new Walk(step.group(1), step.group(2)));
        }
        return List.copyOf(steps);
    }

    Pattern outputPattern() {
        return Pattern.compile(
                Arrays.stream(output.strip().split("…", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*?")),
                Pattern.DOTALL);
    }

    @Override
    public String toString() {
        return command.lines().findFirst().orElse("");
    }
}
