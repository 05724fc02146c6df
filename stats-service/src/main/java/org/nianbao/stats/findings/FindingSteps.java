package org.nianbao.stats.findings;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nianbao.model.form.Applicant;

/** What becomes of the findings that are kept of one report when it has been checked anew. */
final class FindingSteps {

    private final Map<Identity, KeptFinding> known = new LinkedHashMap<>();
    private final List<KeptFinding> changed = new ArrayList<>();
    private final List<KeptFinding> fresh = new ArrayList<>();

    FindingSteps(List<KeptFinding> known) {
        known.forEach(row -> this.known.put(Identity.of(row), row));
    }

    List<KeptFinding> changed() {
        return changed;
    }

    List<KeptFinding> fresh() {
        return fresh;
    }

    /** The figures changed: what was found now stands at once, under every version. */
    void file(List<KeptFinding> found) {
        var gone = new LinkedHashMap<>(known);
        for (KeptFinding now : found) {
            KeptFinding kept = gone.remove(Identity.of(now));
            if (kept == null) {
                add(now);
            } else if (differ(kept, now)) {
                boolean back = !kept.active;
                takeOver(kept, now);
                kept.active = true;
                kept.fromVersion = 0;
                kept.toVersion = KeptFinding.EVERY;
                kept.nextVersion = KeptFinding.EVERY;
                kept.nextBody = null;
                kept.reopened = back ? isReopened(kept) : kept.reopened;
                changed.add(kept);
            }
        }
        for (KeptFinding old : gone.values()) {
            if (old.active) {
                old.active = false;
                changed.add(old);
            }
        }
    }

    /**
     * The list changed: what was found now stands from its version on, and what stands goes on standing until then.
     * Doing it again comes to the same.
     *
     * @param inForce the version that readers see
     */
    void prepare(List<KeptFinding> found, int version, int inForce) {
        Map<KeptFinding, State> before = new IdentityHashMap<>();
        known.values().forEach(row -> before.put(row, State.of(row)));
        known.values().forEach(row -> asSeen(row, inForce));
        var gone = new LinkedHashMap<>(known);
        for (KeptFinding now : found) {
            KeptFinding kept = gone.remove(Identity.of(now));
            if (kept == null) {
                now.fromVersion = version;
                add(now);
            } else if (!kept.active) {
                takeOver(kept, now);
                kept.active = true;
                kept.fromVersion = version;
                kept.reopened = isReopened(kept);
            } else if (!kept.body.equals(now.body)) {
                kept.nextVersion = version;
                kept.nextSeverity = now.severity;
                kept.nextFault = now.fault;
                kept.nextBody = now.body;
            }
        }
        gone.values().stream().filter(old -> old.active).forEach(old -> old.toVersion = version);
        before.forEach((row, state) -> {
            if (!state.equals(State.of(row))) {
                changed.add(row);
            }
        });
    }

    /** Leaves of a row what readers see: other versions have passed, or were never reached. */
    private static void asSeen(KeptFinding row, int inForce) {
        row.active = row.active && row.fromVersion <= inForce && row.toVersion > inForce;
        if (row.nextVersion <= inForce) {
            row.severity = row.nextSeverity;
            row.fault = row.nextFault;
            row.body = row.nextBody;
        }
        row.fromVersion = 0;
        row.toVersion = KeptFinding.EVERY;
        row.nextVersion = KeptFinding.EVERY;
        row.nextSeverity = null;
        row.nextFault = null;
        row.nextBody = null;
    }

    private void add(KeptFinding now) {
        now.reopened = isReopened(now);
        fresh.add(now);
    }

    /** Somebody had judged what was found in the same place, on other figures. */
    private boolean isReopened(KeptFinding row) {
        return !row.isJudged()
                && known.values().stream()
                        .anyMatch(other -> other != row && other.isJudged() && Identity.samePlace(other, row));
    }

    private static void takeOver(KeptFinding kept, KeptFinding now) {
        kept.agencyId = now.agencyId;
        kept.year = now.year;
        kept.severity = now.severity;
        kept.fault = now.fault;
        kept.body = now.body;
    }

    private static boolean differ(KeptFinding kept, KeptFinding now) {
        return !kept.active
                || kept.fromVersion != 0
                || kept.toVersion != KeptFinding.EVERY
                || kept.nextVersion != KeptFinding.EVERY
                || kept.agencyId != now.agencyId
                || kept.year != now.year
                || !kept.body.equals(now.body);
    }

    private record State(boolean active, int from, int to, int next, String body, String nextBody) {

        static State of(KeptFinding row) {
            return new State(row.active, row.fromVersion, row.toVersion, row.nextVersion, row.body, row.nextBody);
        }
    }

    /** What tells the findings of one report apart. */
    private record Identity(String rule, String subject, Applicant applicant, String inputsHash) {

        static Identity of(KeptFinding row) {
            return new Identity(row.rule, row.subject, row.applicant, row.inputsHash);
        }

        static boolean samePlace(KeptFinding one, KeptFinding other) {
            return one.rule.equals(other.rule) && one.subject.equals(other.subject) && one.applicant == other.applicant;
        }
    }
}
