-- A hit's owner was asked to confirm it. The key is kept before the question leaves: what ends without an answer is sent again
-- under the same key, and carried out once.

create table confirmation (
    check_id uuid not null,
    hit_id varchar(128) not null,
    officer_id varchar(64) not null,
    urgency varchar(64) not null,
    idempotency_key uuid not null,
    asked_at timestamp(6) with time zone not null,
    confirmation_id varchar(128),
    state varchar(16) not null,
    state_at timestamp(6) with time zone not null,
    primary key (check_id, hit_id),
    foreign key (check_id, hit_id) references hit (check_id, hit_id) on delete cascade
);
