package dateline.extraction.tagging;

/// The regular forms of English verbs and nouns.
public final class Morphology {
    private Morphology() {}

    public static String plural(String base) {
        if (endsWithAny(base, "s", "x", "z", "ch", "sh")) {
            return base + "es";
        }
        if (base.endsWith("y") && !vowelBefore(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        return endsWithAny(base, "go", "do", "ho", "to") && base.length() > 3 || base.equals("go")
                ? base + "es"
                : base + "s";
    }

    static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (base.endsWith("y") && !vowelBefore(base)) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return doubled(base) + "ed";
    }

    static String gerund(String base) {
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        if (base.endsWith("e") && !endsWithAny(base, "ee", "oe", "ye") && base.length() > 2) {
            return base.substring(0, base.length() - 1) + "ing";
        }
        return doubled(base) + "ing";
    }

    /// The final consonant doubles after one short stressed vowel: "banned", "committed".
    static String doubled(String base) {
        int last = base.length() - 1;
        if (base.length() < 3 || !endsShort(base, last)) {
            return base;
        }
        boolean oneSyllable = syllables(base) == 1;
        return oneSyllable || stressedLast(base) ? base + base.charAt(last) : base;
    }

    private static boolean endsShort(String base, int last) {
        return !isVowel(base.charAt(last))
                && "wxy".indexOf(base.charAt(last)) < 0
                && isVowel(base.charAt(last - 1))
                && !isVowel(base.charAt(last - 2));
    }

    private static boolean stressedLast(String base) {
        return endsWithAny(
                base,
                "mit",
                "fer",
                "cur",
                "pel",
                "bel",
                "ret",
                "ped",
                "ep",
                "occur",
                "trol",
                "abet",
                "lot",
                "nap",
                "hijack",
                "defer",
                "handicap",
                "ransit",
                "equip",
                "rim",
                "cel",
                "vel",
                "gret",
                "llot",
                "begin",
                "run",
                "cap",
                "tap",
                "step",
                "bar",
                "set",
                "get",
                "pot",
                "top");
    }

    private static int syllables(String base) {
        int groups = 0;
        boolean inside = false;
        for (int i = 0; i < base.length(); i++) {
            boolean vowel = isVowel(base.charAt(i)) || (base.charAt(i) == 'y' && i > 0);
            groups += vowel && !inside ? 1 : 0;
            inside = vowel;
        }
        return groups;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static boolean vowelBefore(String base) {
        return base.length() > 1 && isVowel(base.charAt(base.length() - 2));
    }

    private static boolean endsWithAny(String base, String... endings) {
        for (String ending : endings) {
            if (base.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
