/**
 * Templates of the gallery: projects that reproduce small results of the literature. Each template is a folder of
 * resource files; {@link org.brink.gallery.GalleryTemplate} reads it.
 */
package org.brink.gallery;
