package org.i247.borderdesk.view;

import java.util.ArrayList;
import java.util.List;
import org.i247.sdk.query.ServiceStatus;
import org.i247.sdk.query.ServiceStatus.DatabaseStatus;

/** The state of the gateway for people. */
public final class StatusView {
    private final Words words;
    private final boolean colour;

    /**
     * A view.
     *
     * @param messages the texts of the officer's language
     * @param colour whether what shows it knows colours
     */
    public StatusView(Messages messages, boolean colour) {
        this.words = new Words(messages);
        this.colour = colour;
    }

    /**
     * Shows a status.
     *
     * @param status the status
     * @return lines, each ended by a line feed
     */
    public String show(ServiceStatus status) {
        List<String> lines = new ArrayList<>();
        boolean all = status.databases().stream().allMatch(DatabaseStatus::answers);
        lines.add((all ? Style.CLEAR : Style.UNKNOWN).paint(words.text(all ? "status.up" : "status.partly"), colour));
        for (DatabaseStatus database : status.databases()) {
            String name = words.text(
                    "named",
                    words.code(database.name()),
                    words.value(database.name().value()));
            String state = words.code(database.state());
            lines.add("  "
                    + words.text(
                            "line",
                            name,
                            database.asOf()
                                    .map(asOf -> words.text("status.as-of", state, words.value(asOf.toString())))
                                    .orElse(state)));
        }
        lines.add(words.text(
                "status.gateway",
                words.value(status.contract()),
                words.value(status.serverTime().toString())));
        return String.join("\n", lines) + "\n";
    }
}
