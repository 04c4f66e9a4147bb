// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace nameplate {

/// A folder of its own for one test, removed with everything in it when the test ends.
class TemporaryFolder
{
public:
    TemporaryFolder();

    [[nodiscard]] QString path(const QString &fileName) const;

    /// Writes a file into the folder and returns its path.
    QString write(const QString &fileName, const QByteArray &content) const;

    /// The names of all files below the folder, sorted.
    [[nodiscard]] QStringList fileNames() const;

private:
    QTemporaryDir m_dir;
};

} // namespace nameplate
