package dateline.merging.edge;

import dateline.contract.extraction.Mention;
import dateline.temporal.Feasible;
import dateline.temporal.Meaning;
import dateline.temporal.Testimony;
import dateline.temporal.When;
import org.jspecify.annotations.Nullable;

/// What a mention's own constraints leave possible; worked out when a comparison first needs it.
final class Claim {
    private final Mention mention;
    private final boolean unbroken;
    private volatile @Nullable Feasible feasible;

    Claim(Mention mention) {
        this.mention = mention;
        this.unbroken = isUnbroken(mention.when());
    }

    boolean intersects(Claim other) {
        // Of days without gaps in known years the bounds say all, and they were compared before.
        return unbroken && other.unbroken || feasible().intersects(other.feasible());
    }

    /// Equal for claims that leave the same possible.
    Object way() {
        When when = mention.when();
        return unbroken && when != null
                ? when
                : mention.constraints().stream().map(Meaning::of).toList();
    }

    // A list, an interval that lasted, a day or month without a year need more than their bounds.
    private static boolean isUnbroken(@Nullable When when) {
        if (when == null || when.earliest() == null && when.latest() == null) {
            return false;
        }
        return when.edtf().indexOf(',') < 0 && when.edtf().indexOf('/') < 0;
    }

    private Feasible feasible() {
        Feasible known = feasible;
        if (known == null) {
            known = Feasible.of(new Testimony(mention.id().toString(), mention.constraints()));
            feasible = known;
        }
        return known;
    }
}
