package dateline.extraction.entity;

import dateline.contract.extraction.Participant;

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
    UNKNOWN;

    /// What a bearer of such a name is as a participant.
    public Participant.Kind kind() {
        return switch (this) {
            case PERSON -> Participant.Kind.PERSON;
            case ORGANISATION, UNKNOWN -> Participant.Kind.ORGANISATION;
            case COUNTRY, DEMONYM -> Participant.Kind.COUNTRY;
            case PLACE, EVENT, THING -> Participant.Kind.THING;
        };
    }
}
