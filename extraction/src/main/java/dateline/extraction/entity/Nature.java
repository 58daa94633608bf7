package dateline.extraction.entity;

/// What a name stands for.
public enum Nature {
    PERSON,
    ORGANISATION,
    COUNTRY,
    /// A city, a region, a sea: no actor.
    PLACE,
    /// "Russian": not itself a participant, but it tells of a country.
    DEMONYM,
    /// A forum, a summit, a tournament with a name of its own.
    EVENT,
    /// An act, a treaty, a product, whatever else has a name.
    THING,
    /// Nothing beside it tells; the rest of the article may.
    UNKNOWN
}
