package dateline.merging.edge;

import dateline.merging.telling.Words;
import java.util.Locale;

/// How fine a place is.
final class Places {
    private Places() {}

    /// Whether the place is the country itself.
    static boolean isCountry(Profile profile) {
        String name = String.join(" ", profile.places());
        String country = Locale.of("", profile.country()).getDisplayCountry(Locale.ENGLISH);
        return name.equals(String.join(" ", Words.of(country)));
    }
}
