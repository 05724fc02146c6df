package org.nianbao.catalog.reports;

import java.util.List;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.Section;

/** The long parts of a revision, as read: names and telephone numbers are masked when they are served. */
@Entity
@Immutable
@Table(name = "revision_content")
public class RevisionContent {

    @Id
    long revisionId;

    @Convert(converter = SectionsAsJson.class)
    List<Section> sections;

    @Convert(converter = ProblemsAsJson.class)
    List<Problem> problems;

    protected RevisionContent() {}

    public RevisionContent(long revisionId, List<Section> sections, List<Problem> problems) {
        this.revisionId = revisionId;
        this.sections = sections;
        this.problems = problems;
    }

    List<Section> sections() {
        return sections;
    }

    List<Problem> problems() {
        return problems;
    }
}
