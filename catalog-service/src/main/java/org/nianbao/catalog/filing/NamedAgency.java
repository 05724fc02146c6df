package org.nianbao.catalog.filing;

import java.util.Optional;

import org.nianbao.catalog.agencies.AgencyProfile;
import org.nianbao.catalog.agencies.ParsedAgencyName;
import org.nianbao.model.identity.CreditCode;

/**
 * What a filing says of its agency.
 *
 * @param origin tells reports of bodies apart whose place is not known, such as the site's host or the document
 */
record NamedAgency(ParsedAgencyName name, AgencyProfile profile, Optional<CreditCode> code, String origin) {}
