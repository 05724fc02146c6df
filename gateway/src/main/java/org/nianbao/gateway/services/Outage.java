package org.nianbao.gateway.services;

/** A service answered that it cannot answer now (5xx or 429): asking again may help. */
public class Outage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Outage(String message) {
        super(message);
    }
}
