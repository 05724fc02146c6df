package org.nianbao.gateway;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.nianbao.model.catalog.CuratedChange;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;

/** What curators decided about the sample catalog: all of it is about agency 2. */
final class SampleCuration {

    /** What was said of agency 1, as JSON. */
    static final List<String> PROFILES = new CopyOnWriteArrayList<>();

    private SampleCuration() {}

    static void serve(FakeService fake) {
        fake.answer("PUT /agencies/1/profile", (request, body) -> {
            PROFILES.add(new String(body, StandardCharsets.UTF_8));
            return SampleCatalog.token(request);
        });
        fake.answer("DELETE /agencies/1/edits/3", (request, body) -> SampleCatalog.token(request));
        fake.answerEach("POST /agencies/curation", Long.class, SampleCuration::curation);
    }

    private static List<CuratedChange> curation(long id) {
        return id != 2
                ? List.of()
                : List.of(
                        new CuratedChange(
                                CuratedChange.Kind.MERGE,
                                4,
                                Instant.parse("2026-02-01T08:00:00Z"),
                                null,
                                null,
                                new CuratedChange.Named(9, "样本市9区商务局"),
                                new CuratedChange.Named(2, "样本市2区商务局"),
                                null,
                                null),
                        new CuratedChange(
                                CuratedChange.Kind.EDIT,
                                3,
                                Instant.parse("2026-01-31T08:00:00Z"),
                                Instant.parse("2026-01-31T09:00:00Z"),
                                "三定方案",
                                null,
                                null,
                                new CuratedChange.Traits(AgencyKind.DEPARTMENT, null, null, "990102"),
                                new CuratedChange.Traits(AgencyKind.INSTITUTION, RegionLevel.COUNTY, "商务", "990102")));
    }
}
