package dateline.temporal;

/// The part of an extent that is counted in hours: at what hour of its day it may begin and end, and
/// how many hours it takes. Parts of days matter only together with a number of hours; they never
/// contradict each other by themselves, since reports are careless with them.
///
/// @param startFrom the first hour of the day at which it may begin, 0…23
/// @param startTo the hour before which it has begun, 1…24
/// @param endFrom the hour after which it ends, 0…23
/// @param endTo the hour by which it has ended, 1…24
/// @param least how many hours it takes at least; 0: not said
/// @param most how many hours it takes at most
record Hours(int startFrom, int startTo, int endFrom, int endTo, long least, long most) {

    static final Hours ANY = new Hours(0, 24, 0, 24, 0, Long.MAX_VALUE);

    static Hours starting(PartOfDay part) {
        return new Hours(part.fromHour(), part.toHourExclusive(), 0, 24, 0, Long.MAX_VALUE);
    }

    static Hours ending(PartOfDay part) {
        return new Hours(0, 24, part.fromHour(), part.toHourExclusive(), 0, Long.MAX_VALUE);
    }

    static Hours lasting(long hours) {
        return new Hours(0, 24, 0, 24, hours, hours);
    }

    Hours and(Hours other) {
        if (equals(ANY)) {
            return other;
        }
        return new Hours(
                Math.max(startFrom, other.startFrom),
                Math.min(startTo, other.startTo),
                Math.max(endFrom, other.endFrom),
                Math.min(endTo, other.endTo),
                Math.max(least, other.least),
                Math.min(most, other.most));
    }

    private boolean isCounted() {
        return least > 0;
    }

    private boolean isImpossible() {
        return least > most || startFrom >= startTo || endFrom >= endTo;
    }

    /// How many midnights it passes at least; more than [#mostMidnights] if it can't be.
    long leastMidnights() {
        if (!isCounted()) {
            return 0;
        }
        // It begins at startFrom or later and ends by endTo: least hours after startFrom at the
        // soonest.
        return isImpossible() ? 1 : Math.max(0, Math.ceilDiv(startFrom + least - endTo, 24L));
    }

    /// How many midnights it passes at most.
    long mostMidnights() {
        if (!isCounted()) {
            return Days.NEVER_OVER;
        }
        // It begins before startTo and ends after endFrom, so strictly less than this many hours.
        return isImpossible() ? 0 : Math.ceilDiv(startTo + most - endFrom, 24L) - 1;
    }
}
