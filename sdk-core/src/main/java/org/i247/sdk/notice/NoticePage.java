package org.i247.sdk.notice;

import java.util.List;

/**
 * One page of a list of notices. Immutable.
 *
 * @param total how many match, as the service counts them; more than can be turned to, if it is more than 160
 * @param number the number of the page, from 1
 * @param notices those that can be read, in the service's order
 * @param unreadable those that cannot, with place and rule
 * @param hasNext whether the service has a page after this one; false at the last that it gives, whatever the total
 */
public record NoticePage(
        int total, int number, List<ListedNotice> notices, List<UnreadableNotice> unreadable, boolean hasNext) {
    /**
     * Keeps a page.
     *
     * @param total how many match
     * @param number the number of the page
     * @param notices those that can be read
     * @param unreadable those that cannot
     * @param hasNext whether there is a page after this one
     */
    public NoticePage {
        notices = List.copyOf(notices);
        unreadable = List.copyOf(unreadable);
    }
}
