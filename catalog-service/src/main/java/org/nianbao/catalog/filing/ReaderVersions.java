package org.nianbao.catalog.filing;

import java.lang.module.ModuleDescriptor;

/** Compares versions of the reader, such as 0.1.0 and 0.10.0. */
final class ReaderVersions {

    private ReaderVersions() {}

    /** True when the first is later; false also when one of them is no version. */
    static boolean isLater(String version, String than) {
        try {
            return ModuleDescriptor.Version.parse(version).compareTo(ModuleDescriptor.Version.parse(than)) > 0;
        } catch (IllegalArgumentException noVersion) {
            // Nothing tells which of the two is later: the one filed first stays.
            return false;
        }
    }
}
