// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/faultrecord.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>

#include <memory>
#include <random>

namespace nameplate {

/// One recorded call.
struct DiskCall
{
    RecordedCall::Kind kind;
    QByteArray name;
    qint64 at;
    QByteArray data;
};

/// The calls in a file that faultshim.cpp has written.
[[nodiscard]] QList<DiskCall> recordedCalls(const QString &path);

/// A disk to which recorded calls are made one by one, and which loses its power on the way. Bytes are safe when their
/// file was synced, names when their folder was; of the rest anything can be there, single sectors of a write as well.
class DiskReplay
{
public:
    using Files = QMap<QByteArray, QByteArray>; ///< what they hold, by path

    explicit DiskReplay(const Files &files);

    void make(const DiskCall &call);

    enum class Cut
    {
        AllIsLost, ///< what was not synced
        AllIsKept,
        ByChance
    };
    /// What is there when the power comes back.
    [[nodiscard]] Files after(Cut cut, std::mt19937 &random) const;

private:
    struct Change
    {
        bool isTruncation;
        qint64 at;
        QByteArray data;
    };
    struct File
    {
        QByteArray safe;
        QList<Change> changes; ///< that are not safe
    };
    using FilePointer = std::shared_ptr<File>;
    struct Naming
    {
        QByteArray name;
        FilePointer file; ///< null: the name is taken away
    };

    FilePointer &fileCalled(const QByteArray &name);
    void sync(const QByteArray &name);
    static void apply(const Change &change, QByteArray &bytes, std::mt19937 *torn);
    [[nodiscard]] static QByteArray remains(const File &file, Cut cut, std::mt19937 &random);

    QMap<QByteArray, FilePointer> m_files;
    QMap<QByteArray, FilePointer> m_safeNames;
    QList<Naming> m_namings; ///< that are not safe, in the order in which a journal would keep them
};

} // namespace nameplate
