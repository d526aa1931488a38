/** What a model predicts: loss and accuracy on train and test examples, outputs and losses of single examples. */
package org.brink.probes.data;
