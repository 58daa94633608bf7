package dateline.extraction.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The news agencies that copy each other's readers know by name (facts; our own list, version 1),
/// and how an article names one as its source.
final class Agencies {
    private static final Map<String, String> NAMES = names();
    private static final List<String> BEFORE =
            List.of("according to ", "told ", "reported by ", "quoted by ", "cited by ", "by ");
    private static final List<String> AFTER =
            List.of(
                    " reported",
                    " reports",
                    " said",
                    " says",
                    " quoted",
                    " quotes",
                    " cited",
                    " news agency",
                    " has reported",
                    " has learned");

    private Agencies() {}

    private static Map<String, String> names() {
        String table =
                """
                Xinhua=xinhua|xinhua news agency|新华社
                IANS=ians|indo asian news service|indo-asian news service
                Reuters=reuters|thomson reuters
                AP=ap|associated press|the associated press
                AFP=afp|agence france-presse|agence france presse
                UPI=upi|united press international
                DPA=dpa|deutsche presse-agentur
                PTI=pti|press trust of india
                ANI=ani|asian news international
                TASS=tass|itar-tass
                Interfax=interfax
                RIA Novosti=ria|ria novosti|sputnik
                Kyodo=kyodo|kyodo news
                Jiji=jiji|jiji press
                Yonhap=yonhap
                KCNA=kcna|korean central news agency
                ANSA=ansa
                EFE=efe
                Lusa=lusa
                Anadolu=aa|anadolu|anadolu agency
                IRNA=irna
                Fars=fars|fars news agency
                SANA=sana
                WAM=wam
                PA=pa|pa media|press association
                AAP=aap|australian associated press
                Bernama=bernama
                Antara=antara
                Bloomberg=bloomberg|bloomberg news
                Dow Jones=dow jones|dow jones newswires
                CNS=cns|china news service
                CNN=cnn
                BBC=bbc|bbc news
                Trend=trend|trend news agency
                Belga=belga
                ANP=anp
                APA=apa
                MTI=mti
                PAP=pap
                CTK=ctk|čtk
                Ukrinform=ukrinform
                """;
        Map<String, String> names = new java.util.HashMap<>();
        table.lines()
                .forEach(line -> {
                    int equals = line.indexOf('=');
                    for (String form : line.substring(equals + 1).split("\\|")) {
                        names.put(form, line.substring(0, equals));
                    }
                });
        return Map.copyOf(names);
    }

    /// Whether the words in a dateline's brackets, or a byline, name an agency: one that is listed, or a
    /// short name in capitals.
    static boolean knows(String words) {
        return named(words) != null
                || (words.length() >= 2
                        && words.length() <= 10
                        && words.chars().allMatch(c -> Character.isUpperCase(c) || c == '/'));
    }

    static @Nullable String named(String words) {
        String form = words.strip().toLowerCase(Locale.ROOT);
        return NAMES.get(form.endsWith(".com") ? form.substring(0, form.length() - 4) : form);
    }

    /// The agencies that the telling zones quote as their source, and those of byline and dateline.
    static List<String> quoted(String text, List<Zone> zones, List<String> openings) {
        TreeSet<String> found = new TreeSet<>();
        openings.stream().map(Agencies::named).forEach(name -> add(found, name));
        for (Zone zone : zones) {
            switch (zone.kind()) {
                case BYLINE -> inByline(text.substring(zone.start(), zone.end()), found);
                case PARAGRAPH -> inProse(text, zone, found);
                default -> {}
            }
        }
        return List.copyOf(found);
    }

    private static void add(TreeSet<String> found, @Nullable String name) {
        if (name != null) {
            found.add(name);
        }
    }

    private static void inByline(String line, TreeSet<String> found) {
        if (line.length() <= 300) {
            for (String part : line.split("[|,/()\\-–—:]|\\bby\\b|\\bBy\\b|\\bSource\\b")) {
                add(found, named(part));
            }
        }
    }

    private static void inProse(String text, Zone zone, TreeSet<String> found) {
        for (Word word : capitalised(text, zone)) {
            String name = named(text.substring(word.start(), word.end()));
            if (name != null && isQuoted(text, word, zone)) {
                found.add(name);
            }
        }
    }

    private record Word(int start, int end) {}

    /// Runs of one to four capitalised words, every prefix of each run.
    private static List<Word> capitalised(String text, Zone zone) {
        List<Word> words = new ArrayList<>();
        int at = zone.start();
        while (at < zone.end()) {
            if (!Character.isUpperCase(text.charAt(at))
                    || (at > zone.start() && isNameLetter(text.charAt(at - 1)))) {
                at++;
                continue;
            }
            int end = at;
            for (int count = 0; count < 4 && end < zone.end(); count++) {
                int from = end;
                while (end < zone.end() && isNameLetter(text.charAt(end))) {
                    end++;
                }
                if (end == from || (count > 0 && end - from > 20)) {
                    break;
                }
                words.add(new Word(at, end));
                end = end < zone.end() && text.charAt(end) == ' ' ? end + 1 : zone.end();
            }
            while (at < zone.end() && isNameLetter(text.charAt(at))) {
                at++;
            }
        }
        return words;
    }

    private static boolean isNameLetter(char c) {
        return Character.isLetter(c) || c == '-';
    }

    private static boolean isQuoted(String text, Word word, Zone zone) {
        int from = Math.max(zone.start(), word.start() - 20);
        String before = text.substring(from, word.start()).toLowerCase(Locale.ROOT);
        String after =
                text.substring(word.end(), Math.min(zone.end(), word.end() + 20))
                        .toLowerCase(Locale.ROOT);
        String article =
                before.endsWith("the ") ? before.substring(0, before.length() - 4) : before;
        return BEFORE.stream().anyMatch(article::endsWith)
                || AFTER.stream().anyMatch(after::startsWith);
    }
}
