package dateline.extraction.timex;

/// How many units: a number, or more than one without a number ("several").
///
/// @param halves twice the number; 0: unknown, TIMEX3 writes `X`
public record Quantity(int halves) {
    public static final Quantity UNKNOWN = new Quantity(0);
    public static final Quantity ONE = new Quantity(2);

    public Quantity {
        if (halves < 0) {
            throw new IllegalArgumentException("negative: " + halves);
        }
    }

    static Quantity of(int number) {
        return new Quantity(number > MOST ? MOST * 2 : number * 2);
    }

    private static final int MOST = 1_000_000;

    public boolean isUnknown() {
        return halves == 0;
    }

    /// The whole number; 0 where it is unknown or a half.
    public int whole() {
        return halves / 2;
    }

    public boolean isWhole() {
        return halves % 2 == 0;
    }

    Quantity plusHalf() {
        return new Quantity(halves + 1);
    }

    Quantity times(int factor) {
        return new Quantity((int) Math.min((long) halves * factor, MOST * 2L));
    }
}
