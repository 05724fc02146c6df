/** How long lists are cut into pages. 分页。 */
package org.nianbao.catalog.paging;
