package org.nianbao.model.identity;

/** What a report's figures cover (汇总口径). The two are never added together. */
public enum Scope {
    /** The body's own work. */
    OWN,
    /** A government's report that adds up its departments and lower governments. */
    AGGREGATE
}
