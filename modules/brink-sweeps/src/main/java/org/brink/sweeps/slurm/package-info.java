/**
 * Sweeps on Slurm: an array job of {@code brink-cli} shards on a shared folder, followed through {@code squeue} and,
 * where there is accounting, {@code sacct}.
 */
package org.brink.sweeps.slurm;
