package dateline.merging.event;

import dateline.contract.extraction.Dct;
import dateline.contract.extraction.Dct.Candidate;
import dateline.contract.extraction.Mention;
import dateline.merging.cluster.Cluster;
import dateline.merging.edge.Profile;
import dateline.temporal.Derivation;
import dateline.temporal.Derivation.Rejected;
import dateline.temporal.Derivation.Step;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The steps of an event's date: each with the mention that says so, with the readings that its own
/// article did not take, and with the day from which that article counts.
final class Steps {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private Steps() {}

    /// One mention's own steps, in its name.
    static Derivation of(Profile profile) {
        String source = profile.id().toString();
        return new Derivation(
                profile.telling().mention().derivation().steps().stream()
                        .map(s -> new Step(source, s.constraint(), s.result(), s.rejected()))
                        .toList());
    }

    /// Joint steps, with what each mention alone knew of readings that were not taken.
    static Derivation withRejected(Derivation joint, Collection<Profile> profiles) {
        Map<String, Mention> mentions = new LinkedHashMap<>();
        profiles.forEach(p -> mentions.put(p.id().toString(), p.telling().mention()));
        return new Derivation(
                joint.steps().stream().map(s -> with(s, mentions.get(s.source()))).toList());
    }

    private static Step with(Step step, @Nullable Mention mention) {
        if (mention == null) {
            return step;
        }
        Set<Rejected> rejected = new LinkedHashSet<>(step.rejected());
        mention.derivation().steps().stream()
                .filter(own -> own.constraint().equals(step.constraint()))
                .forEach(own -> rejected.addAll(own.rejected()));
        return new Step(step.source(), step.constraint(), step.result(), List.copyOf(rejected));
    }

    /// For each article whose words have no year of their own: the day from which it counts.
    static List<String> countedFrom(Derivation derivation, Cluster cluster) {
        Set<String> relative = new LinkedHashSet<>();
        derivation.steps().stream()
                .filter(step -> !YEAR.matcher(step.constraint().evidence().quote()).find())
                .forEach(step -> relative.add(step.source()));
        return cluster.members().stream()
                .map(Cluster.Member::profile)
                .filter(p -> relative.contains(p.id().toString()))
                .filter(p -> p.telling().teller().dct().date() != null)
                .map(Steps::countedFrom)
                .distinct()
                .toList();
    }

    private static String countedFrom(Profile profile) {
        Dct dct = profile.telling().teller().dct();
        String quote = dct.candidates().stream().findFirst().map(Candidate::quote).orElse(null);
        return "Article %s counts from %s (%srule %s)."
                .formatted(
                        profile.articleId(),
                        dct.date(),
                        quote == null ? "" : InWords.quoted(quote) + ", ",
                        dct.rule());
    }
}
