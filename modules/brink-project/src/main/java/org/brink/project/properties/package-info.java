/** Property sheets of nodes: experiments are edited through their form, runs are shown. */
package org.brink.project.properties;
