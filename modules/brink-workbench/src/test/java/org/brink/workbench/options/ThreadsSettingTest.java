package org.brink.workbench.options;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import java.util.Properties;
import java.util.prefs.AbstractPreferences;
import org.brink.api.numeric.ComputeThreads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThreadsSettingTest {

    private final Properties before = new Properties();
    private final ThreadsSetting setting = new ThreadsSetting(new InMemory());

    @BeforeEach
    void forget() {
        before.putAll(System.getProperties());
        System.clearProperty(ComputeThreads.PROPERTY);
    }

    @AfterEach
    void restore() {
        System.setProperties(before);
    }

    @Test
    void withoutASettingNothingIsAskedFor() {
        setting.applyAtStart();
        assertEquals(OptionalInt.empty(), ComputeThreads.requested());
    }

    @Test
    void theSettingIsAppliedAtOnceAndAtTheNextStart() {
        setting.set(OptionalInt.of(3));
        assertEquals(OptionalInt.of(3), ComputeThreads.requested());
        System.clearProperty(ComputeThreads.PROPERTY);
        setting.applyAtStart();
        assertEquals(OptionalInt.of(3), ComputeThreads.requested());
    }

    @Test
    void aNumberGivenAtTheStartWins() {
        setting.set(OptionalInt.of(3));
        System.setProperty(ComputeThreads.PROPERTY, "1");
        setting.applyAtStart();
        assertEquals(OptionalInt.of(1), ComputeThreads.requested());
    }

    @Test
    void allCoresCanBeChosenAgain() {
        setting.set(OptionalInt.of(3));
        setting.set(OptionalInt.empty());
        assertEquals(OptionalInt.empty(), setting.get());
        assertEquals(OptionalInt.empty(), ComputeThreads.requested());
    }

    /** Preferences that are gone after the test. */
    private static final class InMemory extends AbstractPreferences {

        private final Properties values = new Properties();

        InMemory() {
            super(null, "");
        }

        @Override
        protected void putSpi(String key, String value) {
            values.setProperty(key, value);
        }

        @Override
        protected String getSpi(String key) {
            return values.getProperty(key);
        }

        @Override
        protected void removeSpi(String key) {
            values.remove(key);
        }

        @Override
        protected void removeNodeSpi() {
            values.clear();
        }

        @Override
        protected String[] keysSpi() {
            return values.stringPropertyNames().toArray(String[]::new);
        }

        @Override
        protected String[] childrenNamesSpi() {
            return new String[0];
        }

        @Override
        protected AbstractPreferences childSpi(String name) {
            throw new UnsupportedOperationException(name);
        }

        @Override
        protected void syncSpi() {
            // nowhere to
        }

        @Override
        protected void flushSpi() {
            // nowhere to
        }
    }
}
