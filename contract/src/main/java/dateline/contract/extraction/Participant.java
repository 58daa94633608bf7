package dateline.contract.extraction;

/// Who took part.
///
/// @param text as it stands there ("the Chinese leader")
/// @param name the fullest name in the article ("Xi Jinping")
/// @param kind person, organisation, country, group of people, or thing: what it was done to or about
/// @param role agent, patient, counterpart
public record Participant(String text, String name, Kind kind, int start, int end, String role) {
    public enum Kind {
        PERSON,
        ORGANISATION,
        COUNTRY,
        GROUP,
        /// A product, a law, a letter: no actor, so it neither joins nor parts tellings.
        THING
    }
}
