package dateline.extraction.entity;

import dateline.extraction.sentence.ListFile;
import dateline.extraction.sentence.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The listed names: countries, demonyms, capitals, cities, intergovernmental bodies.
final class Gazetteer {
    static final Gazetteer LISTED = new Gazetteer();
    private static final int MOST_TOKENS = 9;

    /// What a listed name stands for.
    record Listed(Nature nature, String name, @Nullable String country) {}

    private final Map<String, Listed> names = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    private Gazetteer() {
        ListFile.lines("entity/cities.txt").forEach(this::addCities);
        ListFile.lines("entity/countries.txt").forEach(this::addCountry);
        ListFile.lines("entity/names.txt").forEach(this::addWords);
        names.keySet().forEach(name -> firstWords.add(firstWord(name)));
    }

    private static String firstWord(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end);
    }

    private void addCountry(String line) {
        String[] fields = line.split("\\|", -1);
        Listed country = new Listed(Nature.COUNTRY, fields[1], fields[0]);
        put(fields[1], country);
        countries.put(fields[0], fields[1]);
        each(fields[2], name -> put(name, country));
        each(fields[3], name -> put(name, new Listed(Nature.DEMONYM, fields[1], fields[0])));
        each(fields[4], name -> put(name, new Listed(Nature.PLACE, name, fields[0])));
    }

    private void addCities(String line) {
        String country = line.substring(0, 2);
        each(line.substring(3), name -> put(name, new Listed(Nature.PLACE, name, country)));
    }

    private void addWords(String line) {
        int space = line.indexOf(' ');
        String kind = line.substring(0, space);
        if (kind.equals("BODY")) {
            String[] body = line.substring(space + 1).split("=");
            for (String form : body[1].split("\\|")) {
                put(form, new Listed(Nature.ORGANISATION, body[0], null));
            }
        } else {
            words.computeIfAbsent(kind, _ -> new HashSet<>())
                    .addAll(List.of(line.substring(space + 1).split(" ")));
        }
    }

    private static void each(String list, java.util.function.Consumer<String> action) {
        for (String name : list.split(",")) {
            if (!name.isBlank()) {
                action.accept(name.strip());
            }
        }
    }

    private void put(String name, Listed listed) {
        names.put(name, listed);
    }

    /// Whether this word is listed under a kind such as `TITLE` or `GIVEN`.
    boolean is(String kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }

    /// The name of the country with this code; the other text where it is unknown.
    String countryName(@Nullable String code, String otherwise) {
        return code == null ? otherwise : countries.getOrDefault(code, otherwise);
    }

    /// The end of the longest listed name that begins at this token; the token itself where there is none.
    int longest(Tokens tokens, int at, int end) {
        if (!firstWords.contains(firstWord(tokens.text(at)))) {
            return at;
        }
        for (int last = Math.min(end, at + MOST_TOKENS); last > at; last--) {
            if (names.containsKey(text(tokens, at, last))) {
                return last;
            }
        }
        return at;
    }

    @Nullable Listed find(Tokens tokens, int from, int end) {
        return names.get(text(tokens, from, end));
    }

    private static String text(Tokens tokens, int from, int end) {
        String text = tokens.text().substring(tokens.start(from), tokens.end(end - 1));
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
