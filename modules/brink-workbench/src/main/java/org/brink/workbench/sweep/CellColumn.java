package org.brink.workbench.sweep;

import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/**
 * One column of the table of a sweep. Values are asked for one by one, when they are drawn or sorted: a row costs
 * nothing by itself.
 *
 * @param id stays the same over restarts
 * @param title what the header says
 * @param tip what it says in full
 * @param type of its values
 * @param value the value of a row; null where there is none
 * @param key what the row is sorted by; NaN where there is no value
 */
record CellColumn(String id, String title, String tip, Class<?> type, IntFunction<Object> value,
        IntToDoubleFunction key) {

    /** A column of numbers, absent where they are NaN for the lack of a result. */
    static CellColumn numbers(String id, String title, String tip, IntFunction<Object> value) {
        return new CellColumn(id, title, tip, Double.class, value,
                row -> value.apply(row) instanceof Number number ? number.doubleValue() : Double.NaN);
    }

    /** A column of counts. */
    static CellColumn counts(String id, String title, String tip, IntToDoubleFunction count) {
        return new CellColumn(id, title, tip, Long.class, row -> (long) count.applyAsDouble(row), count);
    }
}
