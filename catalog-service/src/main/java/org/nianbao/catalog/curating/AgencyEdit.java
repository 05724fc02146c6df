package org.nianbao.catalog.curating;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.nianbao.catalog.agencies.AgencyTraits;

/** Who put right what about an agency, and who took that back. */
@Entity
@Table(name = "agency_edit")
public class AgencyEdit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    long agencyId;
    String editedBy;
    Instant editedAt;
    String note;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "kind_before"))
    @AttributeOverride(name = "level", column = @Column(name = "level_before"))
    @AttributeOverride(name = "sector", column = @Column(name = "sector_before"))
    @AttributeOverride(name = "regionCode", column = @Column(name = "region_before"))
    AgencyTraits before;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "kind_after"))
    @AttributeOverride(name = "level", column = @Column(name = "level_after"))
    @AttributeOverride(name = "sector", column = @Column(name = "sector_after"))
    @AttributeOverride(name = "regionCode", column = @Column(name = "region_after"))
    AgencyTraits after;

    String undoneBy;
    Instant undoneAt;

    protected AgencyEdit() {}

    AgencyEdit(long agencyId, AgencyTraits before, EditedProfile after, String by) {
        this.agencyId = agencyId;
        this.before = before;
        this.after = after.traits();
        this.note = after.note();
        this.editedBy = by;
        this.editedAt = Instant.now();
    }

    void undo(String by) {
        undoneBy = by;
        undoneAt = Instant.now();
    }

    Line line() {
        return new Line(id, before, after, note, editedBy, editedAt, undoneBy, undoneAt);
    }

    /**
     * A line of the log.
     *
     * @param note null when there is none
     * @param undoneBy null while it holds
     * @param undoneAt null while it holds
     */
    public record Line(
            long id,
            AgencyTraits before,
            AgencyTraits after,
            String note,
            String editedBy,
            Instant editedAt,
            String undoneBy,
            Instant undoneAt) {}
}
