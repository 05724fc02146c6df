/** Files a made-up country's reports through stats-service's own code, and asks the service over HTTP. */
package org.nianbao.benchscale;
