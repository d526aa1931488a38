/**
 * Declared parameters: one {@link org.brink.api.parameter.Schema} per component drives property sheets, wizards,
 * the command line, sweep axes, validation and documentation.
 */
package org.brink.api.parameter;
