package org.nianbao.catalog.regions;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import org.nianbao.model.identity.RegionLevel;

/** A division as the table of regions holds it; its code is its natural key. */
@Entity
@Immutable
@Table(name = "region")
public class CatalogRegion {

    @Id
    String code;

    String name;
    String fullName;

    @Enumerated(EnumType.STRING)
    RegionLevel level;

    String parentCode;
    String path;

    protected CatalogRegion() {}

    Division division() {
        return new Division(code, name, fullName, level, parentCode, path);
    }
}
