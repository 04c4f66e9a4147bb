// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/evidencedesk.h"

#include "app/services/filename.h"
#include "ui/dialogs/evidenceviewer.h"
#include "ui/dialogs/linkdialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/thingicons.h"
#include "ui/windows/evidencelist.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QSaveFile>
#include <QUrl>

#include <algorithm>
#include <chrono>

namespace nameplate {

namespace {

Error notWritten(const QString &path, const QString &reason)
{
    return {Error::Code::Disk,
            EvidenceDesk::tr("“%1” could not be written: %2.").arg(QDir::toNativeSeparators(path), reason),
            EvidenceDesk::tr("Choose another folder, or make room on the disk.")};
}

} // namespace

EvidenceDesk::EvidenceDesk(const Inventory &inventory, Editor &editor, QWidget *window)
    : QObject(window)
    , m_inventory(inventory)
    , m_editor(editor)
    , m_window(window)
{
    connect(&m_sweep, &QTimer::timeout, this, [this] { m_copies.removeUnused(); });
    m_sweep.start(std::chrono::minutes(1));
}

void EvidenceDesk::open(EvidenceId id, const std::vector<Evidence> &row)
{
    const auto evidence = m_inventory.findEvidence(id);
    if (!evidence)
        return;
    if (!EvidenceViewer::shows(m_inventory, *evidence))
        return openOutside(*evidence);
    showLarge(id, row);
}

EvidenceViewer *EvidenceDesk::showLarge(EvidenceId id, const std::vector<Evidence> &row)
{
    auto *viewer = new EvidenceViewer(m_inventory, m_editor, row, id, m_window);
    viewer->setAttribute(Qt::WA_DeleteOnClose);
    connect(viewer, &EvidenceViewer::otherItemsAsked, this, &EvidenceDesk::chooseItems);
    viewer->show();
    return viewer;
}

void EvidenceDesk::chooseItems(EvidenceId evidence)
{
    auto *dialog = new LinkDialog(m_inventory, evidence, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, evidence] {
        if (const auto linked = m_editor.setItems(evidence, dialog->items()))
            emit changedUndoably(tr("Attached to %Ln item(s)", nullptr, int(dialog->items().size())));
    });
    dialog->open();
}

Result<void> EvidenceDesk::writeTo(const QString &path, EvidenceId evidence) const
{
    const auto content = m_inventory.content(evidence);
    if (!content)
        return tl::unexpected(content.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*content) != content->size())
        return tl::unexpected(notWritten(path, file.errorString()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!file.commit())
        return tl::unexpected(notWritten(path, file.errorString()));
    return {};
}

void EvidenceDesk::openOutside(const Evidence &evidence)
{
    const QString name = evidence.label() + u' ' + filename::safe(evidence.fileName);
    const auto path =
        m_inventory.content(evidence.id).and_then([&](const QByteArray &bytes) { return m_copies.write(name, bytes); });
    if (!path)
        return emit said({Message::Kind::Error, path.error().message(), {}, {}});
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
        emit said({Message::Kind::Warning,
                   tr("No program is set up to open “%1”. Save a copy and open it with a program of your choice.")
                       .arg(evidence.fileName),
                   tr("Save a copy…"), [this, evidence] { saveCopy(evidence); }});
}

void EvidenceDesk::saveCopy(const Evidence &evidence)
{
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save a copy"), filename::safe(evidence.fileName));
    if (path.isEmpty())
        return;
    if (const auto written = writeTo(path, evidence.id); !written)
        emit said({Message::Kind::Error, written.error().message(), {}, {}});
    else
        emit said({Message::Kind::News, tr("Saved “%1”").arg(QDir::toNativeSeparators(path)), {}, {}});
}

void EvidenceDesk::askWhatToDo(EvidenceId id, const EvidenceTarget &target, const QPoint &at)
{
    const auto evidence = m_inventory.findEvidence(id);
    if (!evidence)
        return;
    const bool writable = !m_inventory.isReadOnly() && target.index() != 0;
    const bool isOfItem = std::holds_alternative<ItemId>(target);
    QMenu menu(m_window);
    const auto add = [&](const char *icon, const QString &text, bool enabled, auto action) {
        menu.addAction(lineIcon(QString::fromLatin1(icon)), text, this, action)->setEnabled(enabled);
    };
    add("eye", tr("Open"), true, [this, id, target] { open(id, m_inventory.evidence(target)); });
    add("external-link", tr("Open with the desktop’s program"), true, [this, evidence] { openOutside(*evidence); });
    add("download", tr("Save a copy…"), true, [this, evidence] { saveCopy(*evidence); });
    menu.addSeparator();
    if (evidence->isImage()) {
        const auto *item = std::get_if<ItemId>(&target);
        add("star", tr("Use as main photo"), writable && item && m_inventory.mainPhoto(*item) != id,
            [this, id, target] { std::ignore = m_editor.makeMain(id, std::get<ItemId>(target)); });
        add("rotate-cw", tr("Turn clockwise"), writable, [this, evidence] { turn(*evidence); });
    }
    add("pencil", tr("Caption and date…"), writable,
        [this, id, target] { showLarge(id, m_inventory.evidence(target))->describe(); });
    add("chevron-left", tr("Move forward in the row"), writable, [this, id, target] { move(id, target, -1); });
    add("chevron-right", tr("Move back in the row"), writable, [this, id, target] { move(id, target, 1); });
    QMenu *kinds = menu.addMenu(lineIcon(QStringLiteral("tag")), tr("What it is"));
    kinds->setEnabled(writable);
    for (const ChoiceRow &row : choices::evidenceKinds()) {
        const auto kind = EvidenceKind(row.value);
        QAction *entry =
            kinds->addAction(lineIcon(evidenceIcon(kind)), choices::title(choices::evidenceKinds(), row.value), this,
                             [this, evidence, kind] { setKind(*evidence, kind); });
        entry->setCheckable(true);
        entry->setChecked(evidence->kind == kind);
    }
    menu.addSeparator();
    add("link", tr("Attach to other items…"), writable, [this, id] { chooseItems(id); });
    add("images", tr("Put back into the tray"), writable && m_inventory.targetsOf(id).size() == 1,
        [this, evidence, target] { putBack(*evidence, target); });
    add("trash-2", isOfItem ? tr("Remove from this item") : tr("Remove from this place"), writable,
        [this, evidence, target] { remove(*evidence, target); });
    menu.exec(at);
}

void EvidenceDesk::remove(const Evidence &evidence, const EvidenceTarget &target)
{
    if (m_editor.unlink(evidence.id, target))
        emit changedUndoably(tr("Removed %1 %2").arg(evidence.label(), evidenceTitle(evidence)));
}

void EvidenceDesk::putBack(const Evidence &evidence, const EvidenceTarget &target)
{
    if (m_editor.unlink(evidence.id, target, Leftover::Waits))
        emit changedUndoably(tr("%1 waits in the tray again").arg(evidence.label()));
}

/// Photos stand before papers, so a piece moves among its own kind.
void EvidenceDesk::move(EvidenceId evidence, const EvidenceTarget &target, int by)
{
    std::vector<EvidenceId> order;
    for (const Evidence &each : m_inventory.evidence(target))
        order.push_back(each.id);
    const auto at = std::find(order.begin(), order.end(), evidence) - order.begin();
    const auto to = at + by;
    if (to < 0 || at >= std::ssize(order) || to >= std::ssize(order))
        return;
    std::swap(order[size_t(at)], order[size_t(to)]);
    std::ignore = m_editor.arrange(target, order);
}

void EvidenceDesk::setKind(Evidence evidence, EvidenceKind kind)
{
    evidence.kind = kind;
    std::ignore = m_editor.saveEvidence(evidence);
}

void EvidenceDesk::turn(Evidence evidence)
{
    evidence.rotation = (evidence.rotation + 1) % 4;
    std::ignore = m_editor.saveEvidence(evidence);
}

} // namespace nameplate
