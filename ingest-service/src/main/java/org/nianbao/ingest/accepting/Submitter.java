package org.nianbao.ingest.accepting;

import jakarta.enterprise.context.RequestScoped;

import io.quarkus.security.identity.SecurityIdentity;

/** Who sends the request that is being handled: goes on record, and is told to nobody but operators. */
@RequestScoped
public class Submitter {

    private static final int LONGEST = 255;

    private final SecurityIdentity identity;

    Submitter(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The name in the token. */
    public String name() {
        String name = identity.getPrincipal().getName();
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }
}
