package org.nianbao.catalog.search;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready before the index of this process holds all agencies: lists of agencies come from it, and would be refused
 * here while another process could answer them. Reports may follow; a search says by itself that some are missing.
 */
@Readiness
@Singleton
class AgencyIndexCheck implements HealthCheck {

    static final String NAME = "All agencies are in the search index";

    private final SearchDesk desk;

    AgencyIndexCheck(SearchDesk desk) {
        this.desk = desk;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named(NAME).status(desk.agenciesComplete()).build();
    }
}
