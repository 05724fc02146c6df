package org.nianbao.catalog.agencies;

import java.util.Set;
import java.util.TreeSet;

/**
 * By what some agencies may be known.
 *
 * @param identityKeys as {@link AgencyIdentity#key} makes them
 */
public record AgencyKeys(Set<String> creditCodes, Set<String> identityKeys) {

    public AgencyKeys() {
        this(new TreeSet<>(), new TreeSet<>());
    }

    boolean isEmpty() {
        return creditCodes.isEmpty() && identityKeys.isEmpty();
    }
}
