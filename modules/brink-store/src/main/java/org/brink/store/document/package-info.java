/**
 * Documents: JSON files for people, read strictly with errors at their line and written in one canonical form. Home of
 * the {@linkplain org.brink.store.document.ExperimentDocument experiment document}.
 */
package org.brink.store.document;
