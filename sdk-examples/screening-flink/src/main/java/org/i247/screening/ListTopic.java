package org.i247.screening;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.i247.sdk.standard.manifest.ListProblem;
import org.i247.sdk.standard.manifest.ListReader;
import org.i247.sdk.standard.manifest.ListRule;
import org.i247.sdk.standard.manifest.ListSeverity;
import org.i247.sdk.standard.manifest.Origin;
import org.i247.sdk.standard.manifest.TravellerList;

/** A topic with a list in each message, in any form that the SDK reads: one traveller as a JSON object, or a whole flight. */
final class ListTopic implements KafkaRecordDeserializationSchema<ListEntry> {
    private static final long serialVersionUID = 1L;

    private final Day day;

    /** Lists as they are read on the day on which they come. */
    ListTopic(Day day) {
        this.day = day;
    }

    @Override
    public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<ListEntry> out) throws IOException {
        String source = message.topic() + ", partition " + message.partition() + ", offset " + message.offset();
        byte[] value = message.value();
        if (value == null || value.length == 0) {
            out.collect(ListEntry.of(new ListProblem(
                    new Origin(source, 0, 0, 0), ListSeverity.ERROR, ListRule.FORMAT, "the message is empty")));
            return;
        }
        try (TravellerList list = ListReader.on(day.today()).open(source, new ByteArrayInputStream(value))) {
            while (list.hasNext()) {
                out.collect(ListEntry.of(list.next()));
            }
        }
    }

    @Override
    public TypeInformation<ListEntry> getProducedType() {
        return TypeInformation.of(ListEntry.class);
    }
}
