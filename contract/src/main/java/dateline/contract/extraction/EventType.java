package dateline.contract.extraction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;

/// What kind of thing happened: the PLOVER categories and what news needs beyond them. Codes are
/// stable; merging compares groups, so that a meeting told as talks can meet its twin.
/// JSON: `{"code": "AGREE", "label": "Agreement"}`; only the code is read.
@JsonFormat(shape = JsonFormat.Shape.OBJECT)
public enum EventType {
    AGREE("Agreement", Group.DIPLOMACY),
    CONSULT("Talks or meeting", Group.DIPLOMACY),
    SUPPORT("Support", Group.STATEMENT),
    CONCEDE("Concession", Group.STATEMENT),
    COOPERATE("Cooperation", Group.DIPLOMACY),
    AID("Aid", Group.AID),
    RETREAT("Withdrawal", Group.FORCE),
    REQUEST("Request", Group.STATEMENT),
    ACCUSE("Accusation or investigation", Group.JUSTICE),
    REJECT("Refusal", Group.STATEMENT),
    THREATEN("Threat", Group.STATEMENT),
    PROTEST("Protest", Group.PROTEST),
    SANCTION("Sanction", Group.COERCION),
    MOBILIZE("Mobilisation", Group.FORCE),
    COERCE("Coercion or arrest", Group.JUSTICE),
    ASSAULT("Attack", Group.FORCE),
    DEMAND("Demand", Group.STATEMENT),
    DISAPPROVE("Criticism", Group.STATEMENT),
    STATEMENT("Announcement", Group.STATEMENT),
    TRAVEL("Travel", Group.MOVEMENT),
    VISIT("Visit", Group.MOVEMENT),
    SUMMIT("Summit, forum or conference", Group.GATHERING),
    CEREMONY("Ceremony or celebration", Group.GATHERING),
    APPOINTMENT("Appointment", Group.OFFICE),
    RESIGNATION("Resignation or removal", Group.OFFICE),
    ELECTION("Election or vote", Group.VOTE),
    LEGISLATION("Law or regulation", Group.VOTE),
    RULING("Ruling or verdict", Group.JUSTICE),
    LAWSUIT("Lawsuit", Group.JUSTICE),
    CRIME("Crime", Group.FORCE),
    DEATH("Death or injury", Group.CASUALTY),
    BIRTH("Birth", Group.LIFE),
    MARRIAGE("Marriage or divorce", Group.LIFE),
    DISASTER("Disaster", Group.DISASTER),
    ACCIDENT("Accident", Group.DISASTER),
    OUTBREAK("Outbreak of disease", Group.DISASTER),
    LAUNCH("Launch or release", Group.LAUNCH),
    TRANSACTION("Purchase, merger or deal", Group.BUSINESS),
    RESULTS("Financial results", Group.BUSINESS),
    MARKET("Market movement", Group.BUSINESS),
    EMPLOYMENT("Hiring, layoffs or strike", Group.BUSINESS),
    FOUNDING("Founding or closing", Group.BUSINESS),
    AWARD("Award", Group.HONOUR),
    SPORT("Sport result", Group.SPORT),
    DISCOVERY("Discovery or research", Group.SCIENCE),
    SPACE("Space flight", Group.LAUNCH),
    OTHER("Other event", Group.OTHER);

    private final String label;
    private final Group group;

    EventType(String label, Group group) {
        this.label = label;
        this.group = group;
    }

    /// @throws IllegalArgumentException if there is no such type
    @JsonCreator
    static EventType read(@JsonProperty(value = "code", required = true) String code) {
        return valueOf(code);
    }

    @JsonProperty
    public String code() {
        return name();
    }

    @JsonProperty
    public String label() {
        return label;
    }

    public Group group() {
        return group;
    }

    /// Types whose tellings may be of one event.
    public enum Group {
        DIPLOMACY,
        STATEMENT,
        AID,
        FORCE,
        COERCION,
        JUSTICE,
        PROTEST,
        MOVEMENT,
        GATHERING,
        OFFICE,
        VOTE,
        CASUALTY,
        LIFE,
        DISASTER,
        LAUNCH,
        BUSINESS,
        HONOUR,
        SPORT,
        SCIENCE,
        OTHER
    }
}
