package dateline.extraction.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The persons of an article with what is said of them: office and country.
final class People {

    /// @param office "president", "prime minister"; empty: unknown
    /// @param country ISO 3166-1 alpha-2; null: unknown
    record Person(String name, String office, @Nullable String country) {}

    private static final int MOST = 300;

    private final Map<String, Person> known = new LinkedHashMap<>();

    /// Notes what stands around a name: "Russian President Vladimir Putin".
    void note(String name, String office, @Nullable String country) {
        Person before = known.get(name);
        if (before == null && known.size() >= MOST) {
            return;
        }
        if (before == null) {
            known.put(name, new Person(name, office, country));
            return;
        }
        known.put(
                name,
                new Person(
                        name,
                        before.office().isEmpty() ? office : before.office(),
                        before.country() == null ? country : before.country()));
    }

    @Nullable Person get(String name) {
        return known.get(name);
    }

    /// The one person that "the Chinese president", "the Russian leader" or "the mayor" can be; null:
    /// none or several.
    @Nullable Person described(String noun, @Nullable String country) {
        String office = noun.toLowerCase(Locale.ROOT);
        List<Person> fitting = new ArrayList<>();
        for (Person person : known.values()) {
            boolean where = country == null || country.equals(person.country());
            boolean what =
                    person.office().contains(office)
                            || (office.equals("leader") && country != null && leads(person))
                            || (country != null && person.office().isEmpty());
            if (where && what) {
                fitting.add(person);
            }
        }
        return fitting.size() == 1 ? fitting.getFirst() : headOfState(fitting, office);
    }

    /// "the Russian leader" is the president where a prime minister is named as well.
    private static @Nullable Person headOfState(List<Person> fitting, String office) {
        if (!office.equals("leader") && !office.equals("president")) {
            return null;
        }
        List<Person> heads =
                fitting.stream()
                        .filter(person ->
                                person.office().contains("president")
                                        && !person.office().contains("vice"))
                        .toList();
        return heads.size() == 1 ? heads.getFirst() : null;
    }

    private static boolean leads(Person person) {
        return List.of("president", "minister", "leader", "chancellor", "king", "queen", "premier")
                .stream()
                .anyMatch(person.office()::contains);
    }

    /// The first two persons with the same office, or of whom each has one: "the two leaders".
    ///
    /// @param any whether more than two may hold it
    List<Person> pair(String noun, boolean any) {
        String singular = noun.toLowerCase(Locale.ROOT);
        List<Person> holders =
                known.values().stream()
                        .filter(person ->
                                singular.startsWith("leader") || singular.startsWith("head")
                                        ? leads(person)
                                        : !person.office().isEmpty()
                                                && singular.startsWith(person.office()))
                        .toList();
        return holders.size() == 2 || any && holders.size() > 2 ? holders.subList(0, 2) : List.of();
    }
}
