package org.brink.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brink.api.component.Citation;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.Components;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Mismatch;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Settings;
import org.brink.spi.ComponentProvider;
import org.brink.testkit.fixture.Contexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What holds for the providers of all kinds: names, documentation, defaults, citations, registration. Extend the
 * contract of a kind instead.
 *
 * @param <P> the provider interface of the kind
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ProviderContract<P extends ComponentProvider> {

    private final ComponentKind kind;

    ProviderContract(ComponentKind kind) {
        this.kind = kind;
    }

    /** A new provider, made as Lookup would make it. */
    protected abstract P provider();

    /** Raw parameters of the components that are checked; one component with all defaults unless overridden. */
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of());
    }

    /** Folder, seed and planned steps with which components are made. */
    protected CreationContext context() {
        return Contexts.CREATION;
    }

    final Settings settings(Map<String, Object> raw) {
        return provider().schema().resolve(raw);
    }

    @Test
    void typeIsLowerCaseWordsJoinedByHyphens() {
        assertTrue(provider().type().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"), provider().type());
    }

    @Test
    void isRegisteredOnceUnderItsType() {
        List<ComponentProvider> found = Components.all(kind).stream()
                .filter(p -> p.type().equals(provider().type())).toList();
        assertEquals(1, found.size(), "providers of " + kind.id() + " " + provider().type() + " in Lookup");
        assertSame(provider().getClass(), found.get(0).getClass());
        assertTrue(Modifier.isPublic(provider().getClass().getModifiers()), "the provider class must be public");
    }

    @Test
    void isDocumented() {
        assertText("display name", provider().displayName());
        assertFalse(Character.isLowerCase(provider().displayName().charAt(0)),
                "display name must be in sentence case: " + provider().displayName());
        assertText("summary", provider().summary());
        for (Parameter<?> parameter : provider().schema().parameters()) {
            assertText("description of " + parameter.name(), parameter.doc());
            assertTrue(parameter.doc().endsWith("."), "not a sentence: " + parameter.doc());
            parameter.choices().forEach(choice -> assertText("description of " + choice.value(), choice.doc()));
        }
    }

    @Test
    void defaultsSatisfyTheSchema() throws Mismatch {
        assertEquals(provider().schema(), provider().schema(), "the schema must not change");
        for (Parameter<?> parameter : provider().schema().parameters()) {
            if (!parameter.required()) {
                Object raw = parameter.rawDefault().orElseThrow();
                assertEquals(parameter.defaultValue().orElseThrow(), parameter.accept(raw),
                        "default of " + parameter.name());
            }
        }
    }

    @Test
    void citationsAreWellFormed() {
        Set<String> keys = new HashSet<>();
        for (Citation citation : provider().citations()) {
            assertTrue(citation.key().matches("[a-z0-9][a-z0-9:_-]*"), "key " + citation.key());
            assertTrue(keys.add(citation.key()), "cited twice: " + citation.key());
            assertText("text of citation " + citation.key(), citation.text());
            assertTrue(citation.bibtex().strip().matches("(?s)@\\w+\\{" + citation.key() + ",.*=.*\\}"),
                    "not a BibTeX entry of that key: " + citation.bibtex());
            assertEquals(citation.bibtex().chars().filter(c -> c == '{').count(),
                    citation.bibtex().chars().filter(c -> c == '}').count(), "braces in " + citation.bibtex());
        }
    }

    @Test
    void hasExamplesThatFitTheSchema() {
        assertFalse(examples().isEmpty(), "give at least one example of parameters");
        for (Map<String, Object> example : examples()) {
            Settings once = settings(example);
            assertEquals(once.toRaw(), settings(once.toRaw()).toRaw(), "settings must survive being written and read");
        }
    }

    private static void assertText(String what, String text) {
        assertFalse(text.isBlank(), what + " is empty");
        assertEquals(text.strip(), text, what + " has space around it");
    }
}
