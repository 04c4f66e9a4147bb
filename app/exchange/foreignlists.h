// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/listcontent.h"
#include "app/exchange/zipfile.h"

class QIODevice;

namespace nameplate {

/// The readers of other programs' own files. Each makes a list of what it finds, its columns called as the program
/// calls them; where they go is the importer's business (import-presets.json).
namespace foreignlists {

/// An array of objects, by itself or in an object: what web programs and their interfaces give.
[[nodiscard]] Result<ListContent> readJson(const QByteArray &json);

/// A collection of Tellico with its pictures: tellico.xml in a .tc archive, or by itself.
[[nodiscard]] Result<ListContent> readTellico(QIODevice &xml, const std::shared_ptr<const ZipFile> &zip,
                                              const GoOn &goOn);

/// A collection of GCstar (.gcs); its pictures lie beside it.
[[nodiscard]] Result<ListContent> readGcstar(QIODevice &xml, const GoOn &goOn);

/// A collection that Homebox exported as a zip, with photos and papers.
[[nodiscard]] Result<ListContent> readHomebox(const std::shared_ptr<const ZipFile> &zip);

/// A folder of photos: each sub-folder is a thing and the folders around it are where it is; loose photos are things.
[[nodiscard]] Result<ListContent> readPhotoFolder(const QString &folder, const ListChoice &choice, const GoOn &goOn);

} // namespace foreignlists

} // namespace nameplate
