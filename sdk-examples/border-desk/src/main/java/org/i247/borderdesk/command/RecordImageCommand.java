package org.i247.borderdesk.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "image")
final class RecordImageCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable RecordCommand parent;

    @Mixin
    private Writing writing = new Writing();

    @Parameters(index = "1", paramLabel = "ID")
    private String recordId = "";

    @Parameters(index = "2", paramLabel = "IMAGE-ID")
    private String imageId = "";

    @Parameters(index = "3", paramLabel = "FILE")
    private String file = "";

    @Override
    public Integer call() {
        byte[] picture = Objects.requireNonNull(parent).desk().file(file);
        return writing.write(parent, records -> records.putImage(recordId, imageId, picture));
    }
}
