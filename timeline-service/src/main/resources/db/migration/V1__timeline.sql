-- The projection of the log: it can be dropped and rebuilt from the topics.

-- One row: what the timeline as a whole says of itself.
create table timeline (
    only_row  boolean primary key default true check (only_row),
    version   bigint  not null,
    extractor integer not null,
    events    bigint  not null,
    -- Events that are in no bar of a histogram: an end of theirs is open.
    unplaced  bigint  not null
);
insert into timeline (version, extractor, events, unplaced) values (0, 0, 0, 0);

-- The next offset to read of each partition, written with what was read.
create table watermark (
    topic       text    not null,
    partition   integer not null,
    next_offset bigint  not null,
    primary key (topic, partition)
);

create table article (
    id           uuid primary key,
    uri          text,
    revision     integer not null,
    live         boolean not null,
    status       text    not null check (status in ('received', 'projected', 'failed', 'retracted')),
    content_hash text    not null,
    etag         text    not null,
    title        text,
    source       text,
    language     text,
    published_at text,
    -- The day of published_at as days since 1970-01-01, the largest integer where there is none.
    published_on integer not null,
    tags         text[]  not null,
    -- Found by the extractor, where nothing was posted.
    found_title  text,
    found_source text,
    problem      text,
    -- The content and extractor whose mentions are in the timeline; null: none.
    merged_hash      text,
    merged_extractor integer
);
create index article_by_day on article (published_on, id);
create index article_by_source on article (lower(coalesce(source, found_source)), published_on, id);
create index article_by_tag on article using gin (tags);

create table revision (
    article_id   uuid        not null references article,
    n            integer     not null,
    partition    integer     not null,
    log_offset   bigint      not null,
    retraction   boolean     not null,
    content_hash text        not null,
    etag         text        not null,
    title        text,
    source       text,
    language     text,
    published_at text,
    tags         text[]      not null,
    received_at  timestamptz not null,
    sent_by      text,
    primary key (article_id, n)
);

-- Long text lives here alone, so that no listing ever reads it.
create table content (
    article_id   uuid not null references article,
    content_hash text not null,
    text         text,
    html         text,
    primary key (article_id, content_hash)
);

-- What became of each record of the log.
create table position (
    partition    integer not null,
    log_offset   bigint  not null,
    verdict      text    not null check (verdict in ('applied', 'void', 'unmet', 'failed')),
    retraction   boolean not null,
    created      boolean not null,
    article_id   uuid,
    content_hash text,
    problem      text,
    primary key (partition, log_offset)
);

create index position_by_failed_article on position (article_id) where verdict = 'failed';

-- What each content tells; live iff the content is its article's current one.
create table extraction (
    article_id   uuid    not null,
    content_hash text    not null,
    extractor    integer not null,
    problem      text,
    -- For HTML, the text that offsets count in.
    text         text,
    -- The message without its text.
    body         text    not null,
    primary key (article_id, content_hash, extractor)
);

create table event (
    id               uuid primary key,
    hash             bytea    not null,
    bucket           smallint not null,
    -- The canonical event without its mentions.
    body             text     not null,
    title            text     not null,
    type             text     not null,
    factuality       text     not null,
    confidence       text     not null,
    -- Days since 1970-01-01; null: unbounded, or the year is unknown.
    earliest         integer,
    latest           integer,
    -- It took all days from earliest to latest, not just one of them.
    lasting          boolean  not null,
    -- How long the span is, by powers; so that an overlap is a short range of a btree.
    duration_class   smallint not null,
    -- Where it stands in the timeline: the first day known, else the last; the undated come last.
    sort_day         integer  not null,
    participants     text[]   not null,
    places           text[]   not null,
    reports          integer  not null,
    origins          integer  not null,
    conflicting      boolean  not null,
    first_version    bigint      not null,
    first_known_at   timestamptz not null,
    last_version     bigint      not null,
    last_changed_at  timestamptz not null,
    words            tsvector not null
);
create index event_by_bucket on event (bucket, id);
create index event_by_day on event (sort_day, id);
create index event_by_span on event (duration_class, sort_day, id);
create index event_by_arrival on event (first_version, id);
create index event_by_conflict on event (sort_day, id) where conflicting;

create index event_by_words on event using gin (words);
create index event_by_participant on event using gin (participants);
create index event_by_place on event using gin (places);

-- What an article brings to each of its live mentions.
create table teller (
    article_id uuid primary key,
    body       text not null
);

-- The live mentions, each in its event and in the component that is recomputed with it.
create table mention (
    id         uuid primary key,
    article_id uuid not null,
    event_id   uuid not null,
    component  uuid not null,
    body       text not null
);
create index mention_by_event on mention (event_id);
create index mention_by_component on mention (component);
create index mention_by_article on mention (article_id, event_id);

-- Under which keys a mention is found by others, in founding order.
create table mention_key (
    key        bigint not null,
    rank_order bigint not null,
    mention_id uuid   not null,
    primary key (key, rank_order, mention_id)
);

create table bucket (
    n    smallint primary key,
    hash bytea not null
);

-- How much higher the bars of the histogram are from this one on.
create table histogram (
    bucketing smallint not null,
    bar       integer  not null,
    certain   bigint   not null,
    possible  bigint   not null,
    primary key (bucketing, bar)
);

-- Event ids that were in use once and are not now.
create table former_event (
    id       uuid primary key,
    -- The events its mentions tell of now; empty: none is left.
    heirs    uuid[] not null,
    -- The articles that told of it, where no heir is left.
    articles uuid[] not null,
    version  bigint not null
);
