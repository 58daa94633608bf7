package dateline.extraction.timex;

import java.util.List;

/// The first-word index: which rules can begin at a word of the lexicon, or at digits.
final class RuleIndex {
    private static final Rule[] NONE = {};

    private final Rule[][] byWord;
    private final Rule[] byDigits;

    RuleIndex(List<Rule> rules) {
        byDigits = rules.stream().filter(Rule::beginsWithDigits).toArray(Rule[]::new);
        byWord = new Rule[Lexicon.TABLE.size()][];
        for (int word = 0; word < byWord.length; word++) {
            int first = word;
            byWord[word] =
                    rules.stream().filter(rule -> rule.beginsWith(first)).toArray(Rule[]::new);
        }
    }

    Rule[] at(Cursor cursor) {
        int word = cursor.word(0);
        if (word >= 0) {
            return byWord[word];
        }
        return cursor.isNumber(0) || isShortYear(cursor) ? byDigits : NONE;
    }

    /// "'68", "'60s".
    private static boolean isShortYear(Cursor cursor) {
        boolean mark = cursor.isSymbol('\'') || cursor.isSymbol('\u2019');
        return mark && cursor.isNumber(1) && cursor.isGlued(1) && !cursor.isGlued(0);
    }
}
