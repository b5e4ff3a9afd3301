package org.i247.sdk.notice;

import java.util.List;
import org.i247.sdk.standard.PersonalText;

/**
 * Names by their beginning, as a regular expression: what is certain of it, and where the next character lies. Letters are
 * cut in halves of the alphabet; all other characters are one class, since no service would count their cases alike.
 * Expressions begin with {@code ^} and are good for a service that looks for them anywhere and for one that wants the whole
 * name to match; a class holds capitals only, and is good whether or not the service tells capitals from small letters.
 */
record NameCut(String criterion, PersonalText beginning, int length, Next next) implements Cut {
    private static final String OTHER = "[^A-Z]";

    /** Beyond this many characters names are cut by other criteria. */
    private static final int LONGEST = 20;

    /** What follows the beginning. */
    sealed interface Next permits Anything, End, Letters {}

    /** Anything, or nothing. */
    record Anything() implements Next {}

    /** Nothing. */
    record End() implements Next {}

    /** One of these letters. */
    record Letters(char from, char to) implements Next {}

    static NameCut any(String criterion) {
        return new NameCut(criterion, PersonalText.of(""), 0, new Anything());
    }

    @Override
    public NoticeQuery narrow(NoticeQuery query) {
        String start = "^" + beginning.reveal();
        if (next instanceof Letters letters) {
            return query.with(criterion, start + "[" + letters.from() + "-" + letters.to() + "].*");
        }
        if (next instanceof End) {
            return query.with(criterion, start + "$");
        }
        return length == 0 ? query : query.with(criterion, start + ".*");
    }

    @Override
    public List<NameCut> parts() {
        if (next instanceof Letters letters && letters.from() < letters.to()) {
            char middle = (char) ((letters.from() + letters.to()) / 2);
            return List.of(
                    followedBy(new Letters(letters.from(), middle)),
                    followedBy(new Letters((char) (middle + 1), letters.to())));
        }
        if (next instanceof End || length >= LONGEST) {
            return List.of();
        }
        NameCut certain = next instanceof Letters letter ? longerBy("" + letter.from()) : this;
        return List.of(
                certain.followedBy(new Letters('A', 'M')),
                certain.followedBy(new Letters('N', 'Z')),
                certain.longerBy(OTHER),
                certain.followedBy(new End()));
    }

    private NameCut followedBy(Next following) {
        return new NameCut(criterion, beginning, length, following);
    }

    private NameCut longerBy(String character) {
        return new NameCut(criterion, PersonalText.of(beginning.reveal() + character), length + 1, new Anything());
    }

    @Override
    public boolean isDisjoint() {
        return true;
    }
}
