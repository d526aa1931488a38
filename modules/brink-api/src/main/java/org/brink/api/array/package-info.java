/**
 * Arrays in the files of NumPy: {@link org.brink.api.array.NpyReader} reads single arrays (NPY),
 * {@link org.brink.api.array.NpzFile} archives of named ones (NPZ), {@link org.brink.api.array.NpzWriter} writes
 * archives of any length in constant memory. For data sets, initial weights and export; plugins are welcome to use it.
 */
package org.brink.api.array;
