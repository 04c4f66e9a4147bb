-- SPDX-FileCopyrightText: 2026 The Nameplate developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 2: what a series knows beside its name, saved searches, what a value rests on, readings of the two numbers and
-- checks with the maker, findings that were silenced, recall notices. A column that is added to a table stands on one
-- line of its own with its default last (app/storage/migration.cpp reads these lines).

ALTER TABLE item ADD COLUMN value_basis TEXT NOT NULL DEFAULT '';
ALTER TABLE item ADD COLUMN replacement_currency TEXT NOT NULL CHECK (length(replacement_currency) IN (0, 3)) DEFAULT '';
ALTER TABLE item ADD COLUMN replacement_price INTEGER CHECK (replacement_price >= 0) DEFAULT NULL;
CREATE INDEX item_warranty ON item(warranty_until) WHERE warranty_until <> '';

CREATE TABLE series_trait (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  series_id INTEGER NOT NULL REFERENCES series(id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  value TEXT NOT NULL
) STRICT;
CREATE INDEX series_trait_series ON series_trait(series_id, position);

-- Barcode numbers on the box: kind is a code such as 'gtin', value as printed.
CREATE TABLE series_code (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  series_id INTEGER NOT NULL REFERENCES series(id),
  kind TEXT NOT NULL CHECK (kind <> ''),
  value TEXT NOT NULL CHECK (value <> ''),
  value_fold TEXT NOT NULL
) STRICT;
CREATE INDEX series_code_series ON series_code(series_id);
CREATE INDEX series_code_value ON series_code(value_fold, series_id);

-- other_id is the accessory or part of series_id, or what came after it.
CREATE TABLE series_link (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  series_id INTEGER NOT NULL REFERENCES series(id),
  other_id INTEGER NOT NULL REFERENCES series(id) CHECK (other_id <> series_id),
  kind TEXT NOT NULL CHECK (kind IN ('accessory', 'part', 'successor')),
  UNIQUE (series_id, other_id, kind)
) STRICT;
CREATE INDEX series_link_other ON series_link(other_id);

CREATE TABLE saved_search (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL UNIQUE,
  query TEXT NOT NULL CHECK (query <> '')
) STRICT;

-- A series or serial number as it was seen in one source.
CREATE TABLE reading (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  item_id INTEGER NOT NULL REFERENCES item(id),
  which TEXT NOT NULL CHECK (which IN ('series', 'serial')),
  value TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source <> ''),
  plate_state TEXT NOT NULL,
  seen_on TEXT NOT NULL CHECK (length(seen_on) IN (0, 10)),
  evidence_id INTEGER REFERENCES evidence(id),
  notes TEXT NOT NULL
) STRICT;
CREATE INDEX reading_item ON reading(item_id);
CREATE INDEX reading_evidence ON reading(evidence_id) WHERE evidence_id IS NOT NULL;

-- The numbers were checked with the maker.
CREATE TABLE verification (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  item_id INTEGER NOT NULL REFERENCES item(id),
  checked_on TEXT NOT NULL CHECK (length(checked_on) IN (0, 10)),
  channel TEXT NOT NULL CHECK (channel <> ''),
  outcome TEXT NOT NULL CHECK (outcome <> ''),
  reference TEXT NOT NULL,
  notes TEXT NOT NULL
) STRICT;
CREATE INDEX verification_item ON verification(item_id);

-- Findings that were silenced for good; subject tells apart several of one code on one item.
CREATE TABLE silenced (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  item_id INTEGER NOT NULL REFERENCES item(id),
  code TEXT NOT NULL CHECK (code <> ''),
  subject TEXT NOT NULL,
  UNIQUE (item_id, code, subject)
) STRICT;

-- Recall notices: record is the text of the notice exactly as it was imported, format says how to read it.
CREATE TABLE notice (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source TEXT NOT NULL CHECK (source <> ''),
  reference TEXT NOT NULL CHECK (reference <> ''),
  title TEXT NOT NULL,
  published_on TEXT NOT NULL CHECK (length(published_on) IN (0, 10)),
  url TEXT NOT NULL,
  format TEXT NOT NULL CHECK (format <> ''),
  record TEXT NOT NULL,
  UNIQUE (source, reference)
) STRICT;

-- What a notice means for an item, the words this rests on, and what was done about it.
CREATE TABLE notice_match (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  item_id INTEGER NOT NULL REFERENCES item(id),
  notice_id INTEGER NOT NULL REFERENCES notice(id),
  verdict TEXT NOT NULL CHECK (verdict IN ('affected', 'not_in_range', 'cannot_decide')),
  because TEXT NOT NULL,
  action TEXT NOT NULL,
  acted_on TEXT NOT NULL CHECK (length(acted_on) IN (0, 10)),
  notes TEXT NOT NULL,
  UNIQUE (item_id, notice_id)
) STRICT;
CREATE INDEX notice_match_notice ON notice_match(notice_id);
