/**
 * Data sets and initial weights from files, one provider per format. File names are relative to the experiment file.
 * A file that cannot be used is {@link org.brink.api.parameter.InvalidInput} that names the file, the offset, row or
 * array, what was found there and what was expected.
 */
package org.brink.networks.file;
