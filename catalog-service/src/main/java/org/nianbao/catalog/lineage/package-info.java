/** What agencies came from and what they went on as. 前身与后继。 */
package org.nianbao.catalog.lineage;
