package org.i247.borderdesk.command;

import picocli.CommandLine.Command;

@Command(
        name = "record",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RecordCreateCommand.class,
            RecordReadCommand.class,
            RecordUpdateCommand.class,
            RecordRetainCommand.class,
            RecordDeleteCommand.class,
            RecordImageCommand.class,
            RecordImportCommand.class
        })
final class RecordCommand extends GroupCommand {}
