/**
 * What has been computed of a map that is not done yet, kept beside the maps of a project so that an interrupted
 * computation goes on with what is missing.
 */
package org.brink.maps.journal;
