/**
 * Project templates. To implement one: write a {@link org.brink.spi.template.TemplateProvider} that lists the files of
 * the new project, and register it; it appears in the New Project wizard and in {@code brink-cli templates}.
 */
package org.brink.spi.template;
