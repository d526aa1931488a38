package org.brink.store.run;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.brink.api.run.Channel;

/**
 * Channels that are stored together because they are measured on one process at the same steps.
 *
 * @param process the process; {@code run} for the whole run
 * @param every distance of the observed steps
 * @param folder where its columns are, relative to {@code data}, with forward slashes
 * @param channels what the columns hold, names distinct
 */
record Table(String process, long every, String folder, List<Channel> channels) {

    Table {
        channels = List.copyOf(channels);
        Set<String> names = new HashSet<>();
        for (Channel channel : channels) {
            if (!names.add(channel.name())) {
                throw new IllegalArgumentException("two channels of " + process + " are called " + channel.name());
            }
        }
    }
}
