/**
 * Tells stats what changed in the catalog without a filing: agencies merged or split, another revision that stands.
 * Only this service knows both.
 */
package org.nianbao.ingest.relaying;
