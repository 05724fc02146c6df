/** Lists of agencies and reports: filtered, in several orders, in pages. 列表。 */
package org.nianbao.catalog.listing;
