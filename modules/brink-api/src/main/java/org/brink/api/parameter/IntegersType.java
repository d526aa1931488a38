package org.brink.api.parameter;

import java.util.ArrayList;
import java.util.List;

/** A list of 64-bit integers; a single number is read as a list of one. */
final class IntegersType extends ValueType<List<Long>> {

    IntegersType() {
        super("integers");
    }

    @Override
    public List<Long> fromRaw(Object raw) throws Mismatch {
        List<Object> items = raw instanceof Number ? List.of(raw) : list(raw, "a list of integers");
        List<Long> values = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            try {
                values.add(INTEGER.fromRaw(items.get(i)));
            } catch (Mismatch mismatch) {
                throw new Mismatch("a list of integers, but entry " + i + " is " + items.get(i));
            }
        }
        return List.copyOf(values);
    }

    @Override
    List<Double> numbers(List<Long> value) {
        return value.stream().map(Long::doubleValue).toList();
    }
}
