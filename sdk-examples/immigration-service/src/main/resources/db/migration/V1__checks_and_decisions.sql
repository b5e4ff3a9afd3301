-- What is kept of a check and of what was decided on it. Nobody's name, number or date of birth, and no machine readable zone:
-- the border crossing's own record, which holds them, refers to a check by its id.

create table passport_check (
    id uuid primary key,
    checked_at timestamp(6) with time zone not null,
    officer_id varchar(64) not null,
    unit varchar(64) not null,
    purpose varchar(64) not null,
    -- By this the gateway's log and the evidence log have the same call.
    reference varchar(64) not null unique,
    verdict varchar(16) not null,
    zone_in_doubt boolean not null
);

-- For the country's own rule on how long checks are kept.
create index passport_check_checked_at on passport_check (checked_at);

create table database_outcome (
    check_id uuid not null references passport_check (id) on delete cascade,
    position integer not null,
    database_name varchar(64) not null,
    outcome varchar(16) not null,
    total bigint,
    error_code varchar(64),
    request_id varchar(128),
    primary key (check_id, position)
);

create table hit (
    check_id uuid not null references passport_check (id) on delete cascade,
    hit_id varchar(128) not null,
    position integer not null,
    database_name varchar(64) not null,
    owner varchar(16) not null,
    primary key (check_id, hit_id)
);

-- The first line decides once, and the second once about what was referred to it.
create table decision (
    check_id uuid not null references passport_check (id) on delete cascade,
    line varchar(16) not null,
    decision varchar(16) not null,
    officer_id varchar(64) not null,
    decided_at timestamp(6) with time zone not null,
    primary key (check_id, line)
);
