// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/evidencework.h"

#include "ui/models/itemlistmodel.h"
#include "ui/windows/dropzone.h"
#include "ui/windows/itempanel.h"
#include "ui/windows/itemtable.h"
#include "ui/windows/librarypanel.h"
#include "ui/windows/traypanel.h"
#include "ui/windows/trayview.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QTreeView>

#include <algorithm>

namespace nameplate {

EvidenceWork::EvidenceWork(const Inventory &inventory, Editor &editor, ActionSet &actions, const Columns &columns,
                           QWidget *workspace)
    : QObject(workspace)
    , m_inventory(inventory)
    , m_editor(editor)
    , m_actions(actions)
    , m_columns(columns)
    , m_workspace(workspace)
    , m_intake(new Intake(inventory, editor, this))
    , m_desk(new EvidenceDesk(inventory, editor, workspace))
{
    connect(m_intake, &Intake::wrote, this, &EvidenceWork::wrote);
    connect(m_intake, &Intake::said, this, &EvidenceWork::said);
    connect(m_intake, &Intake::changedUndoably, this, &EvidenceWork::changedUndoably);
    connect(m_intake, &Intake::progressed, this, &EvidenceWork::progressed);
    connect(m_intake, &Intake::ended, this, &EvidenceWork::progressEnded);
    connect(m_desk, &EvidenceDesk::said, this, &EvidenceWork::said);
    connect(m_desk, &EvidenceDesk::changedUndoably, this, &EvidenceWork::changedUndoably);
    if (!inventory.isReadOnly())
        connectDrops();
    connectTray();
    connectActions(actions);
}

void EvidenceWork::connectDrops()
{
    using Targets = std::optional<std::vector<EvidenceTarget>>;
    auto *onTable = new DropZone(m_columns.table, [this](const QModelIndex &index) -> Targets {
        const ItemId item{index.data(ItemListModel::ItemRole).toLongLong()};
        return item.isValid() ? Intake::targets(itemsWith(item)) : std::vector<EvidenceTarget>();
    });
    auto *onLibrary = new DropZone(m_columns.library.tree(), [](const QModelIndex &index) -> Targets {
        const bool isPlace =
            LibraryModel::Kind(index.data(LibraryModel::KindRole).toInt()) == LibraryModel::Kind::Place;
        if (!index.isValid() || !isPlace)
            return std::vector<EvidenceTarget>();
        return std::vector<EvidenceTarget>{PlaceId{index.data(LibraryModel::IdRole).toLongLong()}};
    });
    for (DropZone *zone : {onTable, onLibrary})
        connect(zone, &DropZone::dropped, m_intake, &Intake::take);
    connect(&m_columns.item, &ItemPanel::dropped, this,
            [this](const Delivery &delivery) { m_intake->take(delivery, m_columns.item.targets()); });
    connect(&m_columns.tray, &TrayPanel::dropped, this,
            [this](const Delivery &delivery) { m_intake->take(delivery, {}); });
}

void EvidenceWork::connectTray()
{
    const auto openOf = [this](EvidenceId evidence, const EvidenceTarget &target) {
        m_desk->open(evidence, m_inventory.evidence(target));
    };
    connect(&m_columns.tray, &TrayPanel::openAsked, this,
            [openOf](EvidenceId evidence) { openOf(evidence, EvidenceTarget()); });
    connect(&m_columns.tray, &TrayPanel::removeAsked, this, &EvidenceWork::discard);
    connect(&m_columns.tray, &TrayPanel::menuAsked, this, &EvidenceWork::askAboutTray);
    connect(&m_columns.tray, &TrayPanel::emptied, this, [this] { m_columns.table.setFocus(Qt::OtherFocusReason); });
    connect(&m_columns.item, &ItemPanel::addFilesAsked, this, [this] { chooseFiles(m_columns.item.targets()); });
    connect(&m_columns.item, &ItemPanel::openAsked, this,
            [this, openOf](EvidenceId evidence) { openOf(evidence, m_columns.item.onlyTarget()); });
    connect(&m_columns.item, &ItemPanel::menuAsked, this, [this](EvidenceId evidence, const QPoint &at) {
        m_desk->askWhatToDo(evidence, m_columns.item.onlyTarget(), at);
    });
}

void EvidenceWork::connectActions(ActionSet &actions)
{
    struct Row
    {
        ActionId id;
        std::function<void()> run;
    };
    const Row rows[] = {{ActionId::AddPhotos, [this] { chooseFiles(Intake::targets(m_columns.item.items())); }},
                        {ActionId::PastePhotos, [this] { paste(); }},
                        {ActionId::AssignToSelection, [this] { assign(); }},
                        {ActionId::NewItemForEach, [this] { makeItems(Editor::ItemsFrom::EachOne); }},
                        {ActionId::NewItemForAll, [this] { makeItems(Editor::ItemsFrom::AllTogether); }},
                        {ActionId::GoToTray, [this] { goToTray(); }},
                        {ActionId::RemoveFromTray, [this] { discard(); }}};
    for (const Row &row : rows)
        connect(actions[row.id], &QAction::triggered, this, [run = row.run] { run(); });
}

/// What is dropped on one of several selected items is for all of them.
std::vector<ItemId> EvidenceWork::itemsWith(ItemId item) const
{
    const std::vector<ItemId> selected = m_columns.table.selectedItems();
    return std::find(selected.begin(), selected.end(), item) == selected.end() ? std::vector{item} : selected;
}

std::vector<EvidenceTarget> EvidenceWork::chosenItems() const
{
    return Intake::targets(m_columns.table.selectedItems());
}

void EvidenceWork::chooseFiles(const std::vector<EvidenceTarget> &targets)
{
    m_intake->take(
        {QFileDialog::getOpenFileNames(m_workspace, tr("Add photos and receipts"), QString(),
                                       tr("Photos and papers (*.jpg *.jpeg *.png *.webp *.heic *.tif *.tiff *.pdf);;"
                                          "All files (*)")),
         {},
         {}},
        targets);
}

void EvidenceWork::attach(const std::vector<ItemId> &items, const QStringList &paths)
{
    m_intake->take({paths, {}, {}}, Intake::targets(items));
}

bool EvidenceWork::takesClipboard()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return Delivery::isIn(data) && (data->hasUrls() || !data->hasText());
}

void EvidenceWork::paste()
{
    const Delivery delivery = Delivery::of(QGuiApplication::clipboard()->mimeData());
    if (delivery.isEmpty())
        return emit said({Message::Kind::News, tr("The clipboard holds no picture and no files."), {}, {}});
    m_intake->take(delivery, chosenItems());
}

void EvidenceWork::assign()
{
    const std::vector<EvidenceId> evidence = m_columns.tray.view().chosen();
    if (evidence.empty()) {
        goToTray();
        return emit said({Message::Kind::News, tr("Choose the photos first."), {}, {}});
    }
    m_intake->take({{}, {}, evidence}, chosenItems());
    m_columns.tray.chooseNext();
}

void EvidenceWork::makeItems(Editor::ItemsFrom how)
{
    const auto items = m_editor.addFrom(m_columns.tray.meant(), how, m_columns.library.chosenPlace());
    if (!items || items->empty())
        return;
    emit itemsMade(*items);
    emit changedUndoably(tr("Added %Ln item(s)", nullptr, int(items->size())));
}

void EvidenceWork::discard()
{
    const std::vector<EvidenceId> evidence = m_columns.tray.view().chosen();
    if (evidence.empty() || !m_editor.discard(evidence))
        return;
    m_columns.tray.chooseNext();
    emit changedUndoably(tr("Removed %n file(s)", nullptr, int(evidence.size())));
}

void EvidenceWork::goToTray()
{
    m_columns.tray.takeFocus();
}

void EvidenceWork::askAboutTray(const QPoint &at)
{
    QMenu menu(m_workspace);
    for (const ActionId id :
         {ActionId::AssignToSelection, ActionId::NewItemForEach, ActionId::NewItemForAll, ActionId::RemoveFromTray}) {
        if (id == ActionId::RemoveFromTray)
            menu.addSeparator();
        menu.addAction(m_actions[id]);
    }
    menu.exec(at);
}

QString EvidenceWork::busyWith() const
{
    return isBusy() ? tr("Files are still being attached. Do this again when they are done.") : QString();
}

void EvidenceWork::open(EvidenceId evidence)
{
    if (const auto found = m_inventory.findEvidence(evidence))
        m_desk->open(evidence, {*found});
}

} // namespace nameplate
