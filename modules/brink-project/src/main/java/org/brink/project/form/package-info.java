/**
 * Experiments as forms: sections of text fields that are made from the declared parameters of whatever is composed.
 * Free of any user interface; the property sheet is one way to show a form.
 */
package org.brink.project.form;
