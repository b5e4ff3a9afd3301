package org.i247.sdk.notice;

import java.util.List;
import java.util.stream.Stream;
import org.i247.sdk.person.Sex;
import org.jspecify.annotations.Nullable;

/** One sex, or any. */
record SexCut(@Nullable Sex sex) implements Cut {
    static final SexCut ANY = new SexCut(null);

    @Override
    public String criterion() {
        return NoticeQuery.SEX;
    }

    @Override
    public NoticeQuery narrow(NoticeQuery query) {
        return sex == null ? query : query.with(NoticeQuery.SEX, sex.value());
    }

    @Override
    public List<SexCut> parts() {
        return sex == null ? Stream.of(Sex.F, Sex.M, Sex.U).map(SexCut::new).toList() : List.of();
    }

    @Override
    public boolean isDisjoint() {
        return true;
    }
}
