/** What flows cost. */
package org.brink.bench.flows;
