package org.nianbao.catalog.regions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;

/** Reads all divisions once, at the start, so that the first filing does not wait for it. */
@ApplicationScoped
class GazetteerSource {

    @Produces
    @Singleton
    @Startup
    Gazetteer gazetteer(CatalogRegionRepository regions) {
        return QuarkusTransaction.requiringNew()
                .call(() -> new Gazetteer(regions.listDivisions(), regions.listFormer()));
    }
}
