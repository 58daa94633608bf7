package dateline.gateway.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a client accepts (RFC 9110, section 12.5.1).
///
/// @param ranges empty: anything
public record Accept(List<Range> ranges) {
    public Accept {
        ranges = List.copyOf(ranges);
    }

    /// @param type such as `text/*`
    /// @param quality 0…1
    public record Range(String type, double quality) {
        boolean covers(String mediaType) {
            return type.equals("*/*")
                    || type.equals(mediaType)
                    || (type.endsWith("/*")
                            && mediaType.startsWith(type.substring(0, type.length() - 1)));
        }

        int specificity() {
            return type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2;
        }
    }

    /// Reads the header's values; a range that cannot be read is left out.
    public static Accept parse(List<String> headers) {
        return new Accept(
                headers.stream()
                        .flatMap(header -> Arrays.stream(header.split(",")))
                        .map(Accept::range)
                        .flatMap(Optional::stream)
                        .limit(32)
                        .toList());
    }

    /// The offered type that suits best; of equals the first.
    public Optional<String> choose(List<String> offered) {
        if (ranges.isEmpty()) {
            return offered.stream().findFirst();
        }
        String best = "";
        double bestQuality = 0;
        for (String type : offered) {
            double quality = quality(type);
            if (quality > bestQuality) {
                best = type;
                bestQuality = quality;
            }
        }
        return Optional.of(best).filter(type -> !type.isEmpty());
    }

    private double quality(String mediaType) {
        int most = -1;
        double quality = 0;
        for (Range range : ranges) {
            if (range.covers(mediaType) && range.specificity() > most) {
                most = range.specificity();
                quality = range.quality();
            }
        }
        return quality;
    }

    private static Optional<Range> range(String text) {
        String[] parts = text.split(";", -1);
        String type = parts[0].strip().toLowerCase(Locale.ROOT);
        if (!type.matches("[a-z0-9!#$&^_.+*-]+/[a-z0-9!#$&^_.+*-]+")) {
            return Optional.empty();
        }
        double quality = 1;
        for (String part : parts) {
            String parameter = part.strip().toLowerCase(Locale.ROOT);
            if (parameter.matches("q=(0(\\.[0-9]{0,3})?|1(\\.0{0,3})?)")) {
                quality = Double.parseDouble(parameter.substring(2));
            }
        }
        return Optional.of(new Range(type, quality));
    }
}
