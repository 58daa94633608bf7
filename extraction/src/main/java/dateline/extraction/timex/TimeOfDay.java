package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// A clock time or a part of the day.
public sealed interface TimeOfDay {

    /// @param hour 0…24; 24 is the midnight at the day's end
    /// @param minute −1: not said
    /// @param second −1: not said
    /// @param zone as ISO 8601 writes it (`Z`, `+01:00`); null: none said that has one meaning
    record Clock(int hour, int minute, int second, @Nullable String zone) implements TimeOfDay {
        public Clock {
            if (hour < 0 || hour > 24 || minute > 59 || second > 60) {
                throw new IllegalArgumentException("no time: " + hour + ":" + minute);
            }
        }

        /// The same in that part of the day: "7:30" of an evening is 19:30, "12:30" of a morning 00:30.
        Clock inThe(@Nullable Part part) {
            if (part == Part.MORNING && hour == 12) {
                return new Clock(0, minute, second, zone);
            }
            boolean late = part == Part.AFTERNOON || part == Part.EVENING || part == Part.NIGHT;
            boolean small = part == Part.NIGHT && hour < 5;
            return late && hour < 12 && !small ? new Clock(hour + 12, minute, second, zone) : this;
        }
    }

    enum Part implements TimeOfDay {
        MORNING("MO"),
        AFTERNOON("AF"),
        EVENING("EV"),
        NIGHT("NI"),
        DAYTIME("DT");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        /// What TIMEX3 writes after the `T`.
        public String code() {
            return code;
        }
    }
}
