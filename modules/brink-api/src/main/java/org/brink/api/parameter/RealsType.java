package org.brink.api.parameter;

import java.util.ArrayList;
import java.util.List;

/** A list of finite doubles; a single number is read as a list of one. */
final class RealsType extends ValueType<List<Double>> {

    RealsType() {
        super("reals");
    }

    @Override
    public List<Double> fromRaw(Object raw) throws Mismatch {
        List<Object> items = raw instanceof Number ? List.of(raw) : list(raw, "a list of numbers");
        List<Double> values = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof Number number) || !Double.isFinite(number.doubleValue())) {
                throw new Mismatch("a list of numbers, but entry " + i + " is " + items.get(i));
            }
            values.add(number.doubleValue());
        }
        return List.copyOf(values);
    }

    @Override
    List<Double> numbers(List<Double> value) {
        return value;
    }
}
