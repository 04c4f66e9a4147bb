// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/identifierlist.h"

#include "app/editing/identifieredits.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inplaceline.h"
#include "ui/windows/numbernotes.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nameplate {

namespace {

/// Kinds that only imports write.
bool isOffered(const IdentifierKind &kind)
{
    return qstrcmp(kind.code, "import_ref") != 0;
}

QToolButton *flatButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

/// Without the arrow that a button with a menu of its own has.
void openOnPress(QToolButton *button, QMenu *menu)
{
    QObject::connect(button, &QAbstractButton::clicked, menu,
                     [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
}

} // namespace

IdentifierList::IdentifierList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_add(flatButton(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(lines(this, 0.1));
    m_add->setText(tr("Add another number"));
    m_add->setIcon(lineIcon(QStringLiteral("plus"), IconTone::Accent));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setToolTip(tr("IMEI, MAC address, VIN, service tag, engraving …"));
    auto *kinds = new QMenu(m_add);
    openOnPress(m_add, kinds);
    connect(kinds, &QMenu::aboutToShow, this, [this, kinds] {
        kinds->clear();
        fillKinds(kinds, [this](const QString &kind) { begin(kind); });
    });
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
}

void IdentifierList::fillKinds(QMenu *menu, const std::function<void(const QString &)> &choose)
{
    for (const IdentifierKind &kind : identifierKinds())
        if (isOffered(kind)) {
            const QString code = QString::fromLatin1(kind.code);
            menu->addAction(identifierTitle(code).replace(u'&', QStringLiteral("&&")), this,
                            [choose, code] { choose(code); });
        }
    menu->addSeparator();
    for (const QString &own : m_ownKinds ? m_ownKinds() : QStringList())
        menu->addAction(QString(own).replace(u'&', QStringLiteral("&&")), this, [choose, own] { choose(own); });
    menu->addAction(tr("Another kind…"), this, [this, choose] { askForKind(choose); });
}

/// The word for a kind of one's own is typed in place of a number.
void IdentifierList::askForKind(const std::function<void(const QString &)> &choose)
{
    closeNew();
    m_newLine = new InPlaceLine(tr("What is it?"), this);
    m_newLine->setPlaceholder(tr("a word of your own, such as “Engraving”"));
    m_newLine->line()->installEventFilter(this);
    m_new = m_newLine;
    m_column->insertWidget(m_column->indexOf(m_add), m_new);
    connect(m_newLine, &InPlaceLine::committed, this, [this, choose](const QString &typed) {
        closeNew();
        if (const QString kind = identifieredits::kindOf(typed); !kind.isEmpty())
            choose(kind);
    });
    m_newLine->line()->setFocus(Qt::OtherFocusReason);
}

void IdentifierList::begin(const QString &kind)
{
    if (m_readOnly)
        return;
    closeNew();
    m_newLine = new InPlaceLine(identifierTitle(kind), this);
    m_newLine->line()->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_newLine->setPlaceholder(tr("as it is printed"));
    m_newLine->line()->installEventFilter(this);
    m_new = m_newLine;
    m_column->insertWidget(m_column->indexOf(m_add), m_new);
    connect(m_newLine, &InPlaceLine::committed, this, [this, kind](const QString &value) {
        if (!value.simplified().isEmpty())
            emit added(kind, value);
    });
    m_newLine->line()->setFocus(Qt::OtherFocusReason);
}

void IdentifierList::closeNew()
{
    if (!m_new)
        return;
    QWidget *closing = std::exchange(m_new, nullptr);
    m_newLine = nullptr;
    closing->disconnect(this);
    m_column->removeWidget(closing);
    closing->hide();
    closing->deleteLater();
}

/// An empty row goes when it is left or escaped from.
bool IdentifierList::eventFilter(QObject *watched, QEvent *event)
{
    const auto *line = m_newLine ? m_newLine->line() : nullptr;
    if (watched != line)
        return QWidget::eventFilter(watched, event);
    const bool escaped = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    const bool left = event->type() == QEvent::FocusOut && line->text().trimmed().isEmpty()
                      && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
                      && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason;
    if (!escaped && !left)
        return QWidget::eventFilter(watched, event);
    closeNew();
    if (escaped)
        m_add->setFocus(Qt::OtherFocusReason);
    return escaped;
}

void IdentifierList::show(const std::vector<Entry> &entries, bool readOnly, bool overTyping)
{
    setVisible(!entries.empty() || !readOnly);
    m_add->setVisible(!readOnly);
    if (overTyping || entries.size() != m_entries.size())
        closeNew();
    if (entries == m_entries && readOnly == m_readOnly)
        return;
    const bool keepsRows = readOnly == m_readOnly && hasRowsOf(entries);
    m_entries = entries;
    m_readOnly = readOnly;
    if (!keepsRows)
        return rebuild();
    for (size_t i = 0; i < entries.size(); ++i) {
        m_rows[i].line->setStored(entries[i].identifier.value, overTyping);
        m_rows[i].notes->show(entries[i].advice, readOnly);
    }
}

/// Whether only values differ: then the rows, and the focus in one of them, stay.
bool IdentifierList::hasRowsOf(const std::vector<Entry> &entries) const
{
    return std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(),
                      [](const Entry &a, const Entry &b) {
                          return a.identifier.id == b.identifier.id && a.identifier.kind == b.identifier.kind;
                      });
}

void IdentifierList::rebuild()
{
    for (const Row &row : m_rows) {
        m_column->removeWidget(row.widget);
        row.widget->hide();
        row.widget->disconnect(this);
        row.line->disconnect(this);
        row.widget->deleteLater();
    }
    m_rows.clear();
    int width = lines(this, 6.9); // that of most facts
    for (const Entry &entry : m_entries)
        addRow(entry);
    for (const Row &row : m_rows)
        width = qMax(width, row.line->titleWidth());
    for (const Row &row : m_rows)
        row.line->setTitleWidth(width);
}

void IdentifierList::addRow(const Entry &entry)
{
    const Identifier &identifier = entry.identifier;
    auto *box = new QWidget(this);
    auto *line = new InPlaceLine(identifierTitle(identifier.kind), box);
    line->line()->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    line->setStored(identifier.value, true);
    line->setReadOnly(m_readOnly);
    auto *more = flatButton(box);
    more->setText(QStringLiteral("⋯"));
    more->setAccessibleName(tr("More about %1").arg(identifierTitle(identifier.kind)));
    auto *menu = new QMenu(more);
    menu->addAction(lineIcon(QStringLiteral("copy")), tr("Copy"), this,
                    [line] { QGuiApplication::clipboard()->setText(line->line()->text()); });
    if (!m_readOnly) {
        QMenu *kinds = menu->addMenu(tr("It is a …"));
        connect(kinds, &QMenu::aboutToShow, this, [this, kinds, id = identifier.id] {
            kinds->clear();
            fillKinds(kinds, [this, id](const QString &kind) { emit kindChanged(id, kind); });
        });
        menu->addAction(lineIcon(QStringLiteral("trash-2")), tr("Remove"), this,
                        [this, id = identifier.id] { emit removed(id); });
    }
    openOnPress(more, menu);
    line->setEnd(more);
    auto *notes = new NumberNotes(box);
    notes->show(entry.advice, m_readOnly);
    notes->setContentsMargins(lines(this, 1), 0, 0, 0);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(line);
    column->addWidget(notes);
    connect(line, &InPlaceLine::committed, this,
            [this, id = identifier.id](const QString &value) { emit changed(id, value); });
    connect(notes, &NumberNotes::taken, this, &IdentifierList::taken);
    m_column->insertWidget(int(m_rows.size()), box);
    m_rows.push_back({identifier.id, box, line, notes});
}

void IdentifierList::refuse(IdentifierId identifier, const QString &sentence)
{
    if (InPlaceLine *line = identifier.isValid() ? lineOf(identifier) : m_newLine)
        line->refuse(sentence);
}

InPlaceLine *IdentifierList::lineOf(IdentifierId identifier) const
{
    for (const Row &row : m_rows)
        if (row.id == identifier)
            return row.line;
    return identifier.isValid() ? nullptr : m_newLine;
}

} // namespace nameplate
