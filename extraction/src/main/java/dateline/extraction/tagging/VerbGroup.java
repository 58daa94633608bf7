package dateline.extraction.tagging;

/// A full verb with its auxiliaries: "has not yet been signed".
///
/// @param from its first token
/// @param verb the full verb
/// @param passive "was signed"
/// @param perfect "has signed"
/// @param past the finite verb stands in the past
/// @param infinitive "to sign"
/// @param finite it can carry a clause
/// @param modal the modal's text in lower case; empty: none
/// @param negated "did not sign"
public record VerbGroup(
        int from,
        int verb,
        boolean passive,
        boolean perfect,
        boolean past,
        boolean infinitive,
        boolean finite,
        String modal,
        boolean negated) {}
