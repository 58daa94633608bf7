package dateline.extraction.sentence;

import java.util.List;

/// A fixed set of lower-case words, each known by its place in the list. A token is found without
/// making a string of it. Words are written without their last dot: "p.m" stands for "p.m." too.
public final class WordTable {
    /// What [#find] answers for a word that is not in the table.
    public static final int NONE = -1;

    private final String[] words;
    private final int[] slots;
    private final int mask;

    /// @param words lower case, no word twice
    public WordTable(List<String> words) {
        this.words = words.toArray(String[]::new);
        int capacity = Integer.highestOneBit(Math.max(16, words.size() * 4)) * 2;
        slots = new int[capacity];
        mask = capacity - 1;
        for (int id = 0; id < this.words.length; id++) {
            insert(id);
        }
    }

    private void insert(int id) {
        int slot = slot(Tokenizer.hash(words[id]));
        while (slots[slot] != 0) {
            if (words[slots[slot] - 1].equals(words[id])) {
                throw new IllegalArgumentException("twice: " + words[id]);
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = id + 1;
    }

    /// The place of this token's word in the list, or [#NONE].
    public int find(Tokens tokens, int token) {
        int slot = slot(tokens.hash(token));
        while (slots[slot] != 0) {
            if (matches(words[slots[slot] - 1], tokens, token)) {
                return slots[slot] - 1;
            }
            slot = (slot + 1) & mask;
        }
        return NONE;
    }

    /// Whether the token is one of these words.
    public boolean has(Tokens tokens, int token) {
        return tokens.isWord(token) && find(tokens, token) != NONE;
    }

    /// Whether one of the tokens from that one up to, not including, that one is one of these words.
    public boolean hasAny(Tokens tokens, int from, int to) {
        boolean found = false;
        for (int token = from; !found && token < to; token++) {
            found = has(tokens, token);
        }
        return found;
    }

    /// The word with this place.
    public String word(int id) {
        return words[id];
    }

    public int size() {
        return words.length;
    }

    private static boolean matches(String word, Tokens tokens, int token) {
        int start = tokens.start(token);
        if (tokens.endOfLetters(token) - start != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Tokenizer.fold(tokens.text().charAt(start + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & mask;
    }
}
