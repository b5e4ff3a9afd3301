package org.i247.sdk.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.internal.notice.NoticesLine;
import org.i247.sdk.internal.notice.QueryText;
import org.i247.sdk.person.NoticeColour;
import org.i247.sdk.query.Image;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;

/**
 * The public notices of one colour. Every method but {@link #streamAll} makes one call, which blocks at most for the total
 * time of the client; its failures are {@link I247Exception}s without personal data. Safe for use by several threads.
 *
 * <p>Only the smaller part of INTERPOL's notices is public, and nobody signs these answers: that a person does not stand here
 * is never a "no hit", and a notice that does is a lead, to be confirmed with its owner.
 *
 * @param <N> a notice of the colour with all that is published of it
 */
public final class Notices<N extends NoticeDetail> {
    /** How many notices a page of {@link #search} has at most. */
    public static final int PAGE_SIZE = 20;

    /** How many notices the service gives for one question at most, whatever the page. */
    public static final int REACHABLE = 160;

    private static final String ROOT = "/notices/v1/";

    private final NoticesLine line;
    private final NoticeColour colour;
    private final List<String> paths;
    private final Function<Members, N> reader;

    /** Those of a colour, whose details stand under one of several paths. */
    Notices(NoticesLine line, NoticeColour colour, Function<Members, N> reader, String... paths) {
        this.line = line;
        this.colour = colour;
        this.reader = reader;
        this.paths = List.of(paths);
    }

    /**
     * The first page of what matches.
     *
     * @param query what is asked for
     * @return the page
     * @throws InvalidRequestException {@code INVALID_QUERY} for a criterion that this colour does not have
     * @throws I247Exception {@code NOTICES_REFUSED}, {@code NOTICES_MALFORMED}, or what the line gives
     */
    public NoticePage search(NoticeQuery query) {
        return search(query, 1);
    }

    /**
     * A page of what matches. The service gives {@value #REACHABLE} notices for one question at most; {@link #streamAll}
     * reaches the others.
     *
     * @param query what is asked for
     * @param page the number of the page, from 1
     * @return the page
     * @throws InvalidRequestException {@code INVALID_QUERY} for a criterion that this colour does not have, and for a page
     *     that is not there: the service gives another one then, which nobody should take for it
     * @throws I247Exception {@code NOTICES_REFUSED}, {@code NOTICES_MALFORMED}, or what the line gives
     */
    public NoticePage search(NoticeQuery query, int page) {
        if (page < 1) {
            throw noSuchPage();
        }
        NoticePage given = page(query, page, PAGE_SIZE);
        if (given.number() != page) {
            throw noSuchPage();
        }
        return given;
    }

    private static I247Exception noSuchPage() {
        return I247Exception.of(
                Failure.of(ErrorCode.INVALID_QUERY).withViolations(List.of(Violation.of("page", "RANGE"))));
    }

    /** A page as the service gives it, which may be another one than was asked for. */
    NoticePage page(NoticeQuery query, int page, int size) {
        query.requireFor(colour);
        QueryText text = query.toQueryText()
                .with("resultPerPage", Integer.toString(size))
                .with("page", Integer.toString(page));
        return line.read(ROOT + segment(), text, answer -> PageReader.read(colour, answer, page));
    }

    private String segment() {
        return paths.get(0).split("/", 2)[0];
    }

    /**
     * Every notice of the colour.
     *
     * @return as {@link #streamAll(NoticeQuery)}
     */
    public Stream<ListedNotice> streamAll() {
        return streamAll(NoticeQuery.all());
    }

    /**
     * Every notice that matches, each once, however many there are. What matches more than {@value #REACHABLE} is cut into
     * narrower questions by name, forename, sex, age, nationality and country of the warrant, until each can be read whole;
     * it is cut the same way each time. For some 7,000 red notices these are a few hundred questions.
     *
     * <p>Lazy: a question is asked when its notices are needed, and no more is kept than a few pages, or the ids of a slice
     * that no single criterion cuts cleanly. The stream is sequential; each question is a call with a time of its own, so the
     * whole has none.
     *
     * <p>Never silently incomplete: if the service counts more than could be reached, or a notice could not be read, the stream
     * gives all others first and then ends with {@code NOTICES_INCOMPLETE}, with the number that is missing and the places of
     * those that cannot be read. Notices that the service publishes, withdraws or changes during the walk may be missed; one
     * that changes its slice meanwhile, on a birthday say, may come twice.
     *
     * @param query what is asked for
     * @return the notices; a terminal operation throws {@link I247Exception} as {@link #search}, and
     *     {@code NOTICES_INCOMPLETE}
     * @throws InvalidRequestException {@code INVALID_QUERY} for a criterion that this colour does not have
     */
    public Stream<ListedNotice> streamAll(NoticeQuery query) {
        query.requireFor(colour);
        AllNotices all = new AllNotices((asked, number) -> page(asked, number, REACHABLE), Slice.of(query, colour));
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        all, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
                false);
    }

    /**
     * All that is published of a notice of a list or of a link.
     *
     * @param notice the notice
     * @return its details
     * @throws IllegalArgumentException if it is of another colour
     * @throws InvalidRequestException {@code NOT_FOUND} if it is not public any more
     * @throws I247Exception {@code NOTICES_REFUSED}, {@code NOTICES_MALFORMED}, or what the line gives
     */
    public N get(PublicNotice notice) {
        return withPath(notice, path -> detail(path, notice.entityId()));
    }

    /**
     * All that is published of a person or entity. For a notice of the UN this may take two calls, as persons and entities
     * stand in different places.
     *
     * @param entityId INTERPOL's id, such as {@code 2023/78206}
     * @return the details
     * @throws InvalidRequestException {@code NOT_FOUND} if there is no such public notice of this colour; {@code INVALID_ID}
     *     if it is no such id
     * @throws I247Exception {@code NOTICES_REFUSED}, {@code NOTICES_MALFORMED}, or what the line gives
     */
    public N get(String entityId) {
        String id = PublicNotice.pathOf(entityId);
        return first(paths, path -> detail(path + "/" + id, entityId));
    }

    private N detail(String path, String entityId) {
        return line.read(ROOT + path, new QueryText(), members -> {
            N notice = reader.apply(members);
            if (!notice.entityId().equals(entityId)) {
                throw new MemberException("entity_id", "CONTRADICTION");
            }
            return notice;
        });
    }

    /**
     * The pictures of a notice.
     *
     * @param notice the notice
     * @return the pictures, perhaps none
     * @throws IllegalArgumentException if it is of another colour
     * @throws I247Exception as {@link #get(PublicNotice)}
     */
    public List<NoticePicture> pictures(PublicNotice notice) {
        return withPath(notice, path -> line.read(ROOT + path + "/images", new QueryText(), Notices::pictures));
    }

    private static List<NoticePicture> pictures(Members answer) {
        List<NoticePicture> pictures = new ArrayList<>();
        List<Members> images = answer.object("_embedded")
                .map(embedded -> embedded.objects("images"))
                .orElse(List.of());
        for (int i = 0; i < images.size(); i++) {
            String place = "_embedded.images[" + i + "].picture_id";
            String id = images.get(i)
                    .value("picture_id")
                    .orElseThrow(() -> new MemberException(place, "REQUIRED"))
                    .toString();
            if (!NoticePicture.isId(id)) {
                throw new MemberException(place, "FORMAT");
            }
            pictures.add(new NoticePicture(id));
        }
        return pictures;
    }

    /**
     * The bytes of a picture.
     *
     * @param notice the notice
     * @param picture one of its pictures
     * @return JPEG or PNG, as published
     * @throws IllegalArgumentException if the notice is of another colour
     * @throws I247Exception as {@link #get(PublicNotice)}; {@code ANSWER_TOO_LARGE} beyond 10 MiB
     */
    public Image picture(PublicNotice notice, NoticePicture picture) {
        Objects.requireNonNull(picture, "picture");
        return withPath(notice, path -> line.image(ROOT + path + "/images/" + picture.id()));
    }

    private <T> T withPath(PublicNotice notice, Function<String, T> call) {
        if (!notice.colour().equals(colour)) {
            throw new IllegalArgumentException("a " + notice.colour() + " notice is not among those of " + colour);
        }
        String id = PublicNotice.pathOf(notice.entityId());
        List<String> likely = notice.unKind()
                .map(kind ->
                        paths.stream().filter(path -> path.endsWith("/" + kind)).toList())
                .filter(found -> !found.isEmpty())
                .orElse(paths);
        return first(likely, path -> call.apply(path + "/" + id));
    }

    /** What the first of several places gives that has it. */
    private static <T> T first(List<String> places, Function<String, T> call) {
        for (String place : places.subList(0, places.size() - 1)) {
            try {
                return call.apply(place);
            } catch (I247Exception e) {
                if (!e.code().equals(ErrorCode.NOT_FOUND)) {
                    throw e;
                }
            }
        }
        return call.apply(places.get(places.size() - 1));
    }

    @Override
    public String toString() {
        return "Notices[" + colour + "]";
    }
}
