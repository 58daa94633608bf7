package dateline.extraction;

import java.util.Arrays;

/// Counts the steps of each package: [CountingLoader] makes the classes call it.
public final class StepCounter {
    private static final int MOST_PACKAGES = 64;
    private static final long[] STEPS = new long[MOST_PACKAGES];

    private StepCounter() {}

    /// One method entered, or one more turn of a loop.
    public static void step(int packageNumber) {
        STEPS[packageNumber]++;
    }

    static void reset() {
        Arrays.fill(STEPS, 0);
    }

    static long steps(int packageNumber) {
        return STEPS[packageNumber];
    }
}
