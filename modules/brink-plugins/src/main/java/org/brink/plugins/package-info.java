/**
 * Plugins as files: what an .nbm file holds, whether it fits and can be trusted, and the folder of the user into which
 * it is installed, in the layout of the platform, so that the command line and the workbench see the same plugins.
 *
 * <p>Start with {@link org.brink.plugins.PluginFile} (an .nbm file), {@link org.brink.plugins.Catalogue} (an update
 * centre) and {@link org.brink.plugins.UserFolder} (what is installed).
 */
package org.brink.plugins;
