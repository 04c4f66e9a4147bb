// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/diskreplay.h"

#include <QFile>

namespace nameplate {

namespace {

constexpr qsizetype sectorSize = 512;

QByteArray folderOf(const QByteArray &name)
{
    return name.left(name.lastIndexOf('/'));
}

} // namespace

QList<DiskCall> recordedCalls(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no record");
    QList<DiskCall> calls;
    RecordedCall head{};
    while (file.read(reinterpret_cast<char *>(&head), sizeof head) == sizeof head) {
        DiskCall call{head.kind, file.read(head.nameSize), head.at, file.read(qint64(head.dataSize))};
        if (call.name.size() != qsizetype(head.nameSize) || call.data.size() != qsizetype(head.dataSize))
            qFatal("the record is cut");
        calls << call;
    }
    return calls;
}

DiskReplay::DiskReplay(const Files &files)
{
    for (auto each = files.begin(); each != files.end(); ++each)
        m_files.insert(each.key(), std::make_shared<File>(File{each.value(), {}}));
    m_safeNames = m_files;
}

DiskReplay::FilePointer &DiskReplay::fileCalled(const QByteArray &name)
{
    FilePointer &file = m_files[name];
    if (!file)
        file = std::make_shared<File>();
    return file;
}

void DiskReplay::make(const DiskCall &call)
{
    switch (call.kind) {
    case RecordedCall::Write:
        fileCalled(call.name)->changes << Change{false, call.at, call.data};
        break;
    case RecordedCall::Truncate:
        fileCalled(call.name)->changes << Change{true, call.at, {}};
        break;
    case RecordedCall::Sync:
        sync(call.name);
        break;
    case RecordedCall::Make:
        m_files[call.name] = std::make_shared<File>();
        m_namings << Naming{call.name, m_files[call.name]};
        break;
    case RecordedCall::Rename:
    case RecordedCall::Link:
        m_files[call.data] = fileCalled(call.name);
        m_namings << Naming{call.data, m_files[call.data]};
        if (call.kind == RecordedCall::Link)
            break;
        [[fallthrough]];
    case RecordedCall::Unlink:
        m_files.remove(call.name);
        m_namings << Naming{call.name, nullptr};
        break;
    case RecordedCall::Told:
        break;
    }
}

void DiskReplay::sync(const QByteArray &name)
{
    if (const auto file = m_files.constFind(name); file != m_files.constEnd()) {
        for (const Change &change : std::as_const((*file)->changes))
            apply(change, (*file)->safe, nullptr);
        (*file)->changes.clear();
        return;
    }
    QList<Naming> others;
    for (const Naming &naming : std::as_const(m_namings))
        if (folderOf(naming.name) != name)
            others << naming;
        else if (naming.file)
            m_safeNames[naming.name] = naming.file;
        else
            m_safeNames.remove(naming.name);
    m_namings = others;
}

void DiskReplay::apply(const Change &change, QByteArray &bytes, std::mt19937 *torn)
{
    if (change.isTruncation) {
        bytes.resize(change.at);
        return;
    }
    const qsizetype end = change.at + change.data.size();
    if (bytes.size() < end)
        bytes.append(QByteArray(end - bytes.size(), '\0'));
    for (qsizetype at = change.at; at < end;) {
        const qsizetype next = std::min(end, (at / sectorSize + 1) * sectorSize);
        if (!torn || (*torn)() % 2 == 0)
            bytes.replace(at, next - at, change.data.mid(at - change.at, next - at));
        at = next;
    }
}

QByteArray DiskReplay::remains(const File &file, Cut cut, std::mt19937 &random)
{
    QByteArray bytes = file.safe;
    const unsigned odds = random() % 9 + 1; // of ten
    for (const Change &change : file.changes) {
        const bool isKept = cut == Cut::AllIsKept || (cut == Cut::ByChance && random() % 10 < odds);
        const bool isTorn = cut == Cut::ByChance && random() % 3 == 0;
        if (isKept)
            apply(change, bytes, isTorn ? &random : nullptr);
    }
    return bytes;
}

DiskReplay::Files DiskReplay::after(Cut cut, std::mt19937 &random) const
{
    QMap<QByteArray, FilePointer> names = m_safeNames;
    const qsizetype kept = cut == Cut::AllIsLost   ? 0
                           : cut == Cut::AllIsKept ? m_namings.size()
                                                   : qsizetype(random() % size_t(m_namings.size() + 1));
    for (const Naming &naming : m_namings.first(kept))
        if (naming.file)
            names[naming.name] = naming.file;
        else
            names.remove(naming.name);
    Files files;
    for (auto each = names.begin(); each != names.end(); ++each)
        files.insert(each.key(), remains(**each, cut, random));
    return files;
}

} // namespace nameplate
