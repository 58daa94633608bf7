package dateline.extraction.tagging;

/// The class of a word, as coarse as the later stages need it.
public enum Tag {
    NAME,
    NOUN,
    ADJECTIVE,
    NUMBER,
    DETERMINER,
    /// "his", "their"
    POSSESSIVE,
    /// "'s"
    GENITIVE,
    PRONOUN,
    PREPOSITION,
    CONJUNCTION,
    /// "to"
    TO,
    MODAL,
    BE,
    HAVE,
    DO,
    NEGATION,
    ADVERB,
    /// A finite verb in the past.
    PAST,
    /// A finite verb in the present, or an infinitive.
    PRESENT,
    /// "seen", "signed" after an auxiliary or behind its noun.
    PARTICIPLE,
    /// "signing"
    GERUND,
    COMMA,
    /// Any other mark.
    MARK;

    /// A full verb in whatever form.
    public boolean verb() {
        return this == PAST || this == PRESENT || this == PARTICIPLE || this == GERUND;
    }

    public boolean auxiliary() {
        return this == BE || this == HAVE || this == DO || this == MODAL;
    }

    /// May stand inside a noun phrase before its head.
    public boolean premodifier() {
        return switch (this) {
            case ADJECTIVE, NUMBER, DETERMINER, POSSESSIVE, GENITIVE, NAME, NOUN -> true;
            case PRONOUN,
                    PREPOSITION,
                    CONJUNCTION,
                    TO,
                    MODAL,
                    BE,
                    HAVE,
                    DO,
                    NEGATION,
                    ADVERB,
                    PAST,
                    PRESENT,
                    PARTICIPLE,
                    GERUND,
                    COMMA,
                    MARK ->
                    false;
        };
    }
}
