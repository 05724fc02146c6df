package org.nianbao.checks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.nianbao.model.finding.CheckInfo;
import org.nianbao.model.form.FormEdition;

/**
 * All checks there are, in one version.
 *
 * @param bases the document that the relations of an edition's form come from
 */
record CheckList(int version, Map<FormEdition, String> bases, List<Check> checks) {

    private static final String RESOURCE = "checks.txt";

    CheckList {
        bases = Map.copyOf(bases);
        checks = List.copyOf(checks);
    }

    /** What the check is, for those who read findings. */
    CheckInfo describe(Check check) {
        var basis = new EnumMap<FormEdition, String>(FormEdition.class);
        if (check.basis() != null) {
            for (FormEdition edition : check.editions()) {
                basis.put(edition, Check.FORM.equals(check.basis()) ? bases.get(edition) : check.basis());
            }
        }
        return new CheckInfo(
                check.id(),
                check.subject(),
                check.editions(),
                check.bodies(),
                check.exceptAt(),
                check.columns(),
                check.expression(),
                check.severity(),
                basis,
                check.chinese(),
                check.english());
    }

    /** The list that this module carries. */
    static CheckList standard() {
        try (InputStream in = CheckList.class.getResourceAsStream(RESOURCE);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new CheckListParser().parse(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the list of checks cannot be read", e);
        }
    }
}
