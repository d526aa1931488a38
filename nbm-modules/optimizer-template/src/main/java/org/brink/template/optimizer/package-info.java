/** Heavy-ball momentum as a plugin: the update rule and its provider. */
package org.brink.template.optimizer;
