/** What curators put right about agencies: kind, level, sector and region. 公开主体信息的人工更正。 */
package org.nianbao.catalog.curating;
