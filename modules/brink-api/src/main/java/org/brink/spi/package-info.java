/**
 * What every component has in common. To add a component of any kind:
 *
 * <ol>
 *   <li>Make a module that depends on {@code brink-api} only, and on {@code brink-testkit} in test scope.
 *   <li>Implement the component and its provider; the package of the kind ({@code org.brink.spi.objective},
 *       {@code .optimizer}, {@code .probe} …) holds the recipe.
 *   <li>Declare parameters as constants and return them from {@link org.brink.spi.ComponentProvider#schema()}; property
 *       sheet, wizard, command line, sweeps, validation and documentation follow from them.
 *   <li>Register the provider with {@code @ServiceProvider(service = …Provider.class, position = …)}. It needs a public
 *       class and a public constructor without arguments, and is found in the workbench and on the command line.
 *   <li>Extend the contract test of the kind from {@code brink-testkit}.
 * </ol>
 *
 * <p>Register providers, never instances: a provider is shared by all threads and keeps no state; it makes a fresh
 * component from checked {@link org.brink.api.parameter.Settings} for every run.
 */
package org.brink.spi;
