package org.i247.sandbox.endpoint;

import java.util.List;
import org.i247.sandbox.ManifestFlaw;
import org.i247.sandbox.problem.Language;
import org.i247.sandbox.problem.RefusedException;
import org.i247.sandbox.web.HttpRequest;

/**
 * One request that was let in.
 *
 * @param request the request
 * @param names the parts of the target that stand for something: record, image, list
 * @param caller who asks
 * @param language the language of texts
 * @param complete whether the database can look at all that it holds
 * @param manifestFlaw what is wrong with the manifest of a copy, if it is asked for
 * @param trouble what keeps a write from being carried out, though nothing is wrong with it
 */
public record Call(
        HttpRequest request,
        List<String> names,
        Caller caller,
        Language language,
        boolean complete,
        ManifestFlaw manifestFlaw,
        Trouble trouble) {
    /** Copies the list. */
    public Call {
        names = List.copyOf(names);
    }

    /**
     * Called by a write when nothing is left but to carry it out.
     *
     * @throws RefusedException if it is not carried out
     */
    public void beforeChange() throws RefusedException {
        trouble.strike();
    }

    /** What keeps a write from being carried out. */
    @FunctionalInterface
    public interface Trouble {
        /**
         * Strikes, if it is there.
         *
         * @throws RefusedException if it is
         */
        void strike() throws RefusedException;
    }
}
