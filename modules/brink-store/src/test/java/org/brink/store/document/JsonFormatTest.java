package org.brink.store.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.brink.api.parameter.Problem;
import org.junit.jupiter.api.Test;

class JsonFormatTest {

    @Test
    void numbersAreShortAndPlain() {
        assertEquals("0.25", JsonFormat.number(0.25));
        assertEquals("250.0", JsonFormat.number(250));
        assertEquals("1e-12", JsonFormat.number(1e-12));
        assertEquals("1.5e300", JsonFormat.number(1.5e300));
        assertEquals("-0.0", JsonFormat.number(-0.0));
        assertEquals("4.9e-324", JsonFormat.number(Double.MIN_VALUE));
        // the shortest decimal, whereas Double.toString of Java 17 needs 17 digits
        assertEquals("2e23", JsonFormat.number(2e23));
    }

    @Test
    void everyDoubleReadsBackAsItself() {
        Random random = new Random(17);
        for (int i = 0; i < 200_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                List<Problem> problems = new ArrayList<>();
                Object back = JsonReader.read(JsonFormat.number(value), "", problems);
                assertTrue(problems.isEmpty());
                assertEquals(Double.doubleToRawLongBits(value), Double.doubleToRawLongBits((Double) back));
            }
        }
    }
}
