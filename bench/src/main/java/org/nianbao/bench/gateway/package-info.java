/** How fast the gateway answers, beside the same questions asked of the services themselves. */
package org.nianbao.bench.gateway;
