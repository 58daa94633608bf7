package dateline.merging.telling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Words as merging compares them: lower case, no accents, no possessive.
public final class Words {
    private Words() {}

    public static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean possessive = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = Character.toLowerCase(plain.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                possessive = end(words, word, possessive) && (c == '\'' || c == '’');
            }
        }
        end(words, word, possessive);
        return words;
    }

    private static boolean end(List<String> words, StringBuilder word, boolean possessive) {
        if (word.isEmpty()) {
            return false;
        }
        if (!possessive || word.length() > 1) {
            words.add(word.toString());
        }
        word.setLength(0);
        return true;
    }
}
