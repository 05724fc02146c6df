package org.nianbao.gateway.checks;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.form.FormEdition;

/** What a check rests on, as clients see it. */
@Type("LegalBasis")
@Description("The document that a relation comes from, for one edition. 某一版式下规则的依据文件。")
public final class LegalBasisView {

    private final FormEdition edition;
    private final String document;

    LegalBasisView(FormEdition edition, String document) {
        this.edition = edition;
        this.document = document;
    }

    @NonNull
    @Description("The edition. 版式。")
    public FormEdition getEdition() {
        return edition;
    }

    @NonNull
    @Description("The document. 依据文件。")
    public String getDocument() {
        return document;
    }
}
