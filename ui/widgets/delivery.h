// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QImage>
#include <QStringList>

#include <memory>
#include <span>
#include <vector>

class QMimeData;

namespace nameplate {

/// What is dropped or pasted: files and folders, a picture, or evidence that the document has already.
struct Delivery
{
    QStringList paths;
    QImage picture; ///< where there are no files
    std::vector<EvidenceId> evidence;

    [[nodiscard]] bool isEmpty() const { return paths.isEmpty() && picture.isNull() && evidence.empty(); }

    /// True without decoding a picture, so that a drag may be asked at each step.
    [[nodiscard]] static bool isIn(const QMimeData *data);
    [[nodiscard]] static Delivery of(const QMimeData *data);

    /// Evidence as it is dragged within a window.
    [[nodiscard]] static std::unique_ptr<QMimeData> packed(std::span<const EvidenceId> evidence);
    [[nodiscard]] static QString evidenceType();
};

} // namespace nameplate
