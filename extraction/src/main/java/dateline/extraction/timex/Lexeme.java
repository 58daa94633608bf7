package dateline.extraction.timex;

/// What a word can be in a time expression; each class gives a word a value from 1.
enum Lexeme {
    /// 1…12.
    MONTH,
    /// 1…7, Monday first.
    WEEKDAY,
    /// The same, for the plural: "Mondays" come back.
    WEEKDAYS,
    /// The ordinal of a [Measure], plus 1.
    UNIT,
    /// The same, for the plural.
    UNITS,
    /// "yearlong": the ordinal of a [Measure], plus 1.
    WHOLE_UNIT,
    /// 1…19, and the tens.
    CARDINAL,
    /// 1…31.
    ORDINAL,
    /// 1…4: spring, summer, autumn, winter.
    SEASON,
    /// The ordinal of a [TimeOfDay.Part], plus 1.
    PART,
    /// "dawn", "dusk", "midmorning": the ordinal of the [TimeOfDay.Part] it stands for, plus 1.
    DAYLIGHT,
    /// 20…90: "the nineties".
    DECADE_NAME,
    /// The ordinal of a [Reach], plus 1.
    REACH,
    /// A word before a quantity, the ordinal of a [Mod], plus 1: "about", "nearly", "over".
    ABOUT,
    /// A word before a date, the ordinal of a [Mod], plus 1: "early", "late".
    STAGE,
    /// More than one, without a number: "several".
    SOME,
    /// An adjective between a quantity and its unit that changes nothing: "two full days".
    BETWEEN,
    /// A preposition after which a bare year or month is one: "in", "since".
    PREPOSITION,
    /// A time zone: the index in [Lexicon#zone].
    ZONE,
    /// A vague reference, the ordinal of [Meaning.Vague], plus 1.
    VAGUE,
    /// "daily", "annually": the ordinal of a [Measure], plus 1.
    RECURRING,
    /// "january", "sunday": a name that is nothing else even in lower case; value 1.
    PLAIN,
    /// What numbers count in news: after it a number is no year.
    COUNTED,
    /// Whose forties they are: no decade of the calendar.
    OWNER,
    /// What numbers name: "flight 1999", "page 2012".
    LABEL,
    /// Behind it no noun can follow as part of the same expression: "in the past they".
    FUNCTION,
    /// Whose age is no length of time: "year-old boy".
    LIVING,
    /// What Christmas lends its name to: "Christmas tree".
    FESTIVE,
    /// What may be that "of the year" or "of the century".
    AWARD,
    /// Whose years and quarters need not be the calendar's: "fiscal", "financial".
    FISCAL,
    /// What has quarters and halves of its own: "game".
    GAME,
    /// What is named by the holiday it was made on: "agreement".
    PACT,
    /// What goes on after hours.
    MARKET,
    /// What is in the sixties by its degrees: "temperatures".
    WEATHER,
    /// What companies report of half a year.
    FIGURE,
    /// A verb of what is still to come: "will", "may".
    MODAL,
    /// What "current" stands before without meaning now: "current account".
    LEDGER,
    /// What makes a weekday or month before it part of a name: "Sunday Times".
    NAME_AFTER,
    /// What makes a weekday or month behind it part of a name: "Bloody Sunday".
    NAME_BEFORE
}
