package org.nianbao.catalog.regions;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The table of regions. */
@ApplicationScoped
public class CatalogRegionRepository implements PanacheRepositoryBase<CatalogRegion, String> {

    List<Division> listDivisions() {
        return listAll().stream().map(CatalogRegion::division).toList();
    }

    List<FormerDivision> listFormer() {
        return getEntityManager()
                .createQuery("from FormerRegion", FormerRegion.class)
                .getResultStream()
                .map(FormerRegion::division)
                .toList();
    }
}
