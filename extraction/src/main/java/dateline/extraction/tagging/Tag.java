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

    /// A noun phrase can begin with it.
    boolean opensPhrase() {
        return this == DETERMINER || this == POSSESSIVE || this == PRONOUN || inPhrase();
    }

    /// It can stand anywhere in a noun phrase.
    boolean inPhrase() {
        return this == NAME || this == NOUN || this == ADJECTIVE || this == NUMBER;
    }
}
