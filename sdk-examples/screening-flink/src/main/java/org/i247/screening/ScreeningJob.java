package org.i247.screening;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.core.execution.CheckpointingMode;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.AsyncDataStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;
import org.apache.flink.util.ParameterTool;
import org.apache.kafka.clients.consumer.OffsetResetStrategy;

/** The job: lists, screening, results. */
public final class ScreeningJob {
    /** So many entries are under way at a place of the job; then it reads no more until some are answered. */
    private static final int UNDER_WAY = 800;
    /** A gateway may be away for a while before the job is begun again. */
    private static final int MINUTES = 30;

    private ScreeningJob() {}

    /**
     * Runs the job on the cluster that it was handed to, or here.
     *
     * @param arguments as the recipe page "Screening on a cluster" tells
     * @throws IllegalArgumentException if one is missing, wrong or not known
     * @throws Exception if the job fails
     */
    public static void main(String[] arguments) throws Exception {
        StreamExecutionEnvironment cluster = StreamExecutionEnvironment.getExecutionEnvironment();
        build(cluster, JobOptions.of(ParameterTool.fromArgs(arguments), () -> LocalDate.now(ZoneOffset.UTC)));
        cluster.execute("I-24/7 screening");
    }

    static void build(StreamExecutionEnvironment cluster, JobOptions options) {
        cluster.enableCheckpointing(options.checkPoints().toMillis(), CheckpointingMode.EXACTLY_ONCE);
        // A check point does not wait until what stands in front of a used-up quota was asked.
        cluster.getCheckpointConfig().enableUnalignedCheckpoints();
        Screener screener = new Screener(options.configuration(), options.quota());
        // One large list is shared by all workers, and not screened by the one that reads it.
        AsyncDataStream.unorderedWait(
                        entries(cluster, options).rebalance(), screener, MINUTES, TimeUnit.MINUTES, UNDER_WAY)
                .name("screening")
                .sinkTo(FileSink.forRowFormat(new Path(options.results()), new SimpleStringEncoder<String>())
                        .withRollingPolicy(OnCheckpointRollingPolicy.build())
                        .build())
                .name("results");
    }

    private static DataStream<ListEntry> entries(StreamExecutionEnvironment cluster, JobOptions options) {
        return Stream.concat(
                        options
                                .lists()
                                .map(directory -> cluster.fromSource(
                                        files(directory, options), WatermarkStrategy.noWatermarks(), "lists in files"))
                                .stream(),
                        options
                                .topic()
                                .map(topic -> cluster.fromSource(
                                        topic(topic, options.day()),
                                        WatermarkStrategy.noWatermarks(),
                                        "lists in Kafka"))
                                .stream())
                .<DataStream<ListEntry>>map(source -> source)
                .reduce((one, other) -> one.union(other))
                .orElseThrow();
    }

    private static FileSource<ListEntry> files(String directory, JobOptions options) {
        return FileSource.forBulkFileFormat(new ListFiles(options.day()), new Path(directory))
                .build();
    }

    @SuppressWarnings("deprecation") // of Kafka; the connector takes no other
    private static KafkaSource<ListEntry> topic(Topic topic, Day day) {
        return KafkaSource.<ListEntry>builder()
                .setGroupId("i247-screening") // unless the settings name another
                .setProperties(topic.settings())
                .setBootstrapServers(topic.brokers())
                .setTopics(topic.name())
                .setStartingOffsets(OffsetsInitializer.committedOffsets(OffsetResetStrategy.EARLIEST))
                .setDeserializer(new ListTopic(day))
                .build();
    }
}
