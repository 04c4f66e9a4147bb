-- SPDX-FileCopyrightText: 2026 The Nameplate developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 1. Texts are stored as typed; *_fold and *_key columns are derived forms for finding and sorting
-- (app/identity/fold.h, app/domain/textfold.h). Dates are YYYY-MM-DD or empty, amounts are minor units of an
-- ISO 4217 currency, choices are the codes of app/domain/choices.h. No triggers and no views: a stranger's cannot run.
-- AUTOINCREMENT: an id is never used twice, so the journal of a deleted row stays its own.

CREATE TABLE setting (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE CHECK (key <> ''),
  value TEXT NOT NULL
) STRICT;

CREATE TABLE category (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE place (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  parent_id INTEGER REFERENCES place(id) CHECK (parent_id <> id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  notes TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX place_name ON place(ifnull(parent_id, 0), name_key);

CREATE TABLE series (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  brand TEXT NOT NULL,
  name TEXT NOT NULL,
  number TEXT NOT NULL,
  revision TEXT NOT NULL,
  category_id INTEGER REFERENCES category(id),
  support_url TEXT NOT NULL,
  support_phone TEXT NOT NULL,
  claim_link TEXT NOT NULL,
  warranty_months INTEGER CHECK (warranty_months BETWEEN 0 AND 1200),
  currency TEXT NOT NULL CHECK (length(currency) IN (0, 3)),
  replacement_price INTEGER CHECK (replacement_price >= 0),
  replacement_on TEXT NOT NULL CHECK (length(replacement_on) IN (0, 10)),
  notes TEXT NOT NULL,
  identity TEXT NOT NULL,
  sort_key TEXT NOT NULL
) STRICT;
CREATE INDEX series_identity ON series(identity);
CREATE INDEX series_sort ON series(sort_key);
CREATE INDEX series_category ON series(category_id);

CREATE TABLE item (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  number TEXT NOT NULL UNIQUE CHECK (number <> ''),
  series_id INTEGER REFERENCES series(id),
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  brand TEXT NOT NULL,
  serial TEXT NOT NULL,
  serial_fold TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 100000),
  place_id INTEGER REFERENCES place(id),
  category_id INTEGER REFERENCES category(id),
  owner TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status <> ''),
  condition TEXT NOT NULL,
  acquired_on TEXT NOT NULL CHECK (length(acquired_on) IN (0, 10)),
  acquired_how TEXT NOT NULL,
  acquired_from TEXT NOT NULL,
  order_number TEXT NOT NULL,
  currency TEXT NOT NULL CHECK (length(currency) IN (0, 3)),
  price INTEGER CHECK (price >= 0),
  value_currency TEXT NOT NULL CHECK (length(value_currency) IN (0, 3)),
  value INTEGER CHECK (value >= 0),
  valued_on TEXT NOT NULL CHECK (length(valued_on) IN (0, 10)),
  warranty_until TEXT NOT NULL CHECK (length(warranty_until) IN (0, 10)),
  notes TEXT NOT NULL
) STRICT;
CREATE INDEX item_series ON item(series_id, name_key);
CREATE INDEX item_name ON item(name_key);
CREATE INDEX item_serial ON item(serial_fold, serial) WHERE serial_fold <> '';
CREATE INDEX item_place ON item(place_id);
CREATE INDEX item_category ON item(category_id, series_id);
CREATE INDEX item_worth ON item(status, quantity, currency, price, value_currency, value);

CREATE TABLE item_tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  item_id INTEGER NOT NULL REFERENCES item(id),
  tag_id INTEGER NOT NULL REFERENCES tag(id),
  UNIQUE (item_id, tag_id)
) STRICT;
CREATE INDEX item_tag_tag ON item_tag(tag_id);

CREATE TABLE identifier (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  item_id INTEGER NOT NULL REFERENCES item(id),
  kind TEXT NOT NULL CHECK (kind <> ''),
  value TEXT NOT NULL CHECK (value <> ''),
  value_fold TEXT NOT NULL
) STRICT;
CREATE INDEX identifier_item ON identifier(item_id);
CREATE INDEX identifier_value ON identifier(value_fold, item_id);

-- One row per content; the bytes never change once written.
CREATE TABLE blob (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  size INTEGER NOT NULL CHECK (size >= 0),
  data BLOB NOT NULL
) STRICT;

CREATE TABLE thumbnail (
  id INTEGER PRIMARY KEY REFERENCES blob(id),
  width INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0),
  data BLOB NOT NULL
) STRICT;

CREATE TABLE evidence (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  kind TEXT NOT NULL CHECK (kind <> ''),
  blob_id INTEGER NOT NULL REFERENCES blob(id),
  mime_type TEXT NOT NULL,
  file_name TEXT NOT NULL,
  caption TEXT NOT NULL,
  taken_on TEXT NOT NULL CHECK (length(taken_on) IN (0, 10)),
  rotation INTEGER NOT NULL CHECK (rotation BETWEEN 0 AND 3)
) STRICT;
CREATE INDEX evidence_blob ON evidence(blob_id);

-- What a piece of evidence proves; position orders it on its target, the lowest photo is the main one.
CREATE TABLE evidence_link (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  evidence_id INTEGER NOT NULL REFERENCES evidence(id),
  item_id INTEGER REFERENCES item(id),
  series_id INTEGER REFERENCES series(id),
  place_id INTEGER REFERENCES place(id),
  position INTEGER NOT NULL,
  CHECK ((item_id IS NOT NULL) + (series_id IS NOT NULL) + (place_id IS NOT NULL) = 1),
  UNIQUE (evidence_id, item_id),
  UNIQUE (evidence_id, series_id),
  UNIQUE (evidence_id, place_id)
) STRICT;
CREATE INDEX evidence_link_item ON evidence_link(item_id, position) WHERE item_id IS NOT NULL;
CREATE INDEX evidence_link_series ON evidence_link(series_id, position) WHERE series_id IS NOT NULL;
CREATE INDEX evidence_link_place ON evidence_link(place_id, position) WHERE place_id IS NOT NULL;

-- One step of work: what Undo takes back at once. state: 0 done, 1 undone, 2 undone and then overtaken by other work.
CREATE TABLE step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  label TEXT NOT NULL,
  state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2)
) STRICT;
CREATE INDEX step_state ON step(state, id);

-- Every change of a row: before and after hold the changed columns as JSON objects (all columns when the row was made
-- or deleted). A run of rows made at once is one line from row_id to last_id; after is filled in when it is undone.
-- item_id is the item whose history the line belongs to; runs of several items have none and are found by their range.
CREATE TABLE journal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  step_id INTEGER NOT NULL REFERENCES step(id),
  tab TEXT NOT NULL CHECK (tab <> ''),
  row_id INTEGER NOT NULL,
  last_id INTEGER NOT NULL CHECK (last_id >= row_id),
  item_id INTEGER,
  op TEXT NOT NULL CHECK (op IN ('make', 'change', 'delete')),
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX journal_step ON journal(step_id);
CREATE INDEX journal_item ON journal(item_id) WHERE item_id IS NOT NULL;
CREATE INDEX journal_run ON journal(tab, row_id, last_id) WHERE last_id > row_id;

CREATE VIRTUAL TABLE item_words USING fts5(words, content='', prefix='2 3', tokenize="unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE series_words USING fts5(words, content='', prefix='2 3', tokenize="unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE evidence_words USING fts5(words, content='', prefix='2 3', tokenize="unicode61 remove_diacritics 0");
