// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/addline.h"

#include "app/identity/serialnumbers.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/shades.h"
#include "ui/windows/bulkdesk.h"
#include "ui/windows/seriescompleter.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace nameplate {

namespace {

struct PlaceInLine
{
    const char *key;
    int row;
    int column;
    int span;
    bool kept = false;     ///< for the next item
    bool ofSeries = false; ///< known from the series
};

/// The fields in the order of the Tab key.
constexpr std::array places{PlaceInLine{"name", 0, 0, 2, false, true},
                            PlaceInLine{"brand", 0, 2, 1, false, true},
                            PlaceInLine{"series_number", 0, 3, 1, false, true},
                            PlaceInLine{"serial", 0, 4, 1},
                            PlaceInLine{"place", 1, 0, 2, true},
                            PlaceInLine{"acquired_on", 1, 2, 1, true},
                            PlaceInLine{"price", 1, 3, 1},
                            PlaceInLine{"acquired_from", 1, 4, 1, true}};

constexpr size_t mostShown = 3; ///< units that have a serial number already

QLineEdit *lineOf(const FieldEditor &editor)
{
    return qobject_cast<QLineEdit *>(editor.input());
}

} // namespace

AddLine::AddLine(const Editor &editor, BulkDesk &desk, const EditingHints &hints, QWidget *parent)
    : QFrame(parent)
    , m_editor(editor)
    , m_desk(desk)
    , m_locale(hints.locale)
{
    setAccessibleName(tr("New item"));
    layOut(hints);
    addKeys();
    hide();
}

/// A field that loses the focus while its window is torn down commits what was typed, to what is no longer there.
AddLine::~AddLine()
{
    for (FieldEditor *editor : m_fields)
        editor->disconnect(this);
}

void AddLine::layOut(const EditingHints &hints)
{
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(lines(this, 0.5));
    m_grid->setVerticalSpacing(0);
    for (const PlaceInLine &place : places) {
        const Field &field = fields::at(place.key);
        auto *title = new PlainLabel(fields::title(field), TextTone::Quiet, this);
        title->setSize(0.88);
        FieldEditor *editor = makeFieldEditor(field, hints, this);
        dress(editor->input(), Dress::Plain);
        editor->input()->installEventFilter(this);
        title->setBuddy(editor->input());
        m_titles.push_back(title);
        m_fields.push_back(editor);
        connect(editor, &FieldEditor::typed, this, [this] { say({}); });
        connect(editor, &FieldEditor::committed, this, [this, &field] { check(field); });
    }
    QLineEdit *serial = lineOf(editorOf("serial"));
    serial->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    serial->setPlaceholderText(tr("or a list: A001..A010"));
    connect(serial, &QLineEdit::textChanged, this, &AddLine::sayWhatSerialsMean);
    QLineEdit *name = lineOf(editorOf("name"));
    name->setPlaceholderText(tr("What is it, or which series?"));
    m_completer = new SeriesCompleter(m_editor.inventory(), name);
    connect(m_completer, &SeriesCompleter::chosen, this, &AddLine::takeSeries);
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(lines(this, 0.8), lines(this, 0.3), lines(this, 0.8), lines(this, 0.5));
    column->setSpacing(lines(this, 0.3));
    column->addLayout(m_grid);
    column->addWidget(makeFoot());
    arrange(false);
    auto *scroll = new QScrollArea(this); // for windows that are too low for all of it
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_body);
    scroll->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    m_body->installEventFilter(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 1);
    outer->addWidget(scroll);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QSize AddLine::sizeHint() const
{
    const QSize all = m_body->sizeHint();
    return {all.width(), m_body->heightForWidth(width()) + 1};
}

QSize AddLine::minimumSizeHint() const
{
    return {lines(this, 16), lines(this, 5.5)};
}

QWidget *AddLine::makeFoot()
{
    auto *foot = new QWidget(this);
    m_hint = new PlainLabel(TextTone::Quiet, foot);
    m_trouble = new PlainLabel(TextTone::Danger, foot);
    for (PlainLabel *label : {m_hint, m_trouble}) {
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_trouble->hide();
    foot->setMinimumHeight(lines(this, 2.2)); // so that nothing below moves with the text
    auto *next = new QPushButton(tr("Add and go &on"), foot);
    next->setToolTip(tr("Ctrl+Enter: keeps place, date and shop for the next one"));
    auto *add = new QPushButton(tr("A&dd"), foot);
    auto *closing = new QToolButton(foot);
    closing->setIcon(lineIcon(QStringLiteral("x")));
    closing->setAutoRaise(true);
    closing->setAccessibleName(tr("Close"));
    closing->setToolTip(tr("Close (Esc)"));
    m_foot = new QGridLayout(foot);
    m_foot->setContentsMargins(0, 0, 0, 0);
    m_foot->setColumnStretch(0, 1);
    m_buttons = {next, add, closing};
    connect(next, &QPushButton::clicked, this, [this] { this->add(Next::Purchase); });
    connect(add, &QPushButton::clicked, this, [this] { this->add(Next::Nothing); });
    connect(closing, &QToolButton::clicked, this, &AddLine::close);
    return foot;
}

/// Two rows of four, or four of two where the line is narrow; the hint stands above the buttons then.
void AddLine::arrange(bool narrow)
{
    for (size_t i = 0; i < places.size(); ++i) {
        const PlaceInLine &place = places[i];
        const int row = narrow ? int(i) / 2 : place.row;
        const int column = narrow ? int(i) % 2 * 2 : place.column;
        const int span = narrow ? 2 : place.span;
        m_grid->addWidget(m_titles[i], 3 * row, column, 1, span);
        m_grid->addWidget(m_fields[i], 3 * row + 1, column, 1, span);
    }
    for (int column = 0; column < 5; ++column)
        m_grid->setColumnStretch(column, narrow ? (column < 4 ? 1 : 0) : column == 1 ? 2 : 3);
    m_grid->setRowMinimumHeight(2, lines(this, narrow ? 0.2 : 0.4));
    for (QWidget *words : {static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_trouble)})
        m_foot->addWidget(words, 0, 0, 1, narrow ? 4 : 1);
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_foot->addWidget(m_buttons[i], narrow ? 1 : 0, int(i) + 1, Qt::AlignTop);
}

void AddLine::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
    const bool narrow = width() < lines(this, 30);
    if (std::exchange(m_narrow, narrow) == narrow)
        return;
    arrange(narrow);
    sayWhatSerialsMean();
}

/// Shortcuts reach the line from its lists of proposals too.
void AddLine::addKeys()
{
    const std::pair<QKeyCombination, Next> keys[] = {
        {Qt::ControlModifier | Qt::Key_Return, Next::Purchase},
        {Qt::ControlModifier | Qt::Key_Enter, Next::Purchase},
        {Qt::ControlModifier | Qt::ShiftModifier | Qt::Key_Return, Next::Series},
        {Qt::ControlModifier | Qt::ShiftModifier | Qt::Key_Enter, Next::Series}};
    for (const auto &[key, next] : keys) {
        auto *shortcut = new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, next = next] { add(next); });
    }
}

FieldEditor &AddLine::editorOf(const char *key) const
{
    const auto place =
        std::find_if(places.begin(), places.end(), [key](const PlaceInLine &p) { return qstrcmp(p.key, key) == 0; });
    return *m_fields[size_t(place - places.begin())];
}

QString AddLine::textOf(const char *key) const
{
    return editorOf(key).text().trimmed();
}

bool AddLine::isBegun() const
{
    return !isHidden() && (!textOf("name").isEmpty() || !textOf("serial").isEmpty());
}

void AddLine::open(const QString &place)
{
    if (isHidden())
        m_count = 0;
    if (!place.isEmpty() && (textOf("place").isEmpty() || isHidden()))
        editorOf("place").setStored(place, true);
    show();
    say({});
    QLineEdit *name = lineOf(editorOf("name"));
    name->setFocus(Qt::ShortcutFocusReason);
    name->selectAll();
}

void AddLine::openLike(const Record &unit)
{
    open({});
    clear(Next::Nothing);
    fill(unit);
    for (const PlaceInLine &place : places)
        if (place.kept)
            editorOf(place.key).setStored(fields::localText(fields::at(place.key), unit, m_locale), true);
    lineOf(editorOf("serial"))->setFocus(Qt::OtherFocusReason);
}

/// What the newest unit of a series is called and what the series knows.
void AddLine::takeSeries(const SeriesSummary &summary)
{
    ListQuery units;
    units.grouping = Grouping::None;
    units.sortKey = QStringLiteral("number");
    units.descending = true;
    units.filter.series = summary.series.id;
    const std::vector<ItemId> ids = m_editor.inventory().list(units).ids;
    Record unit;
    if (const auto newest = ids.empty() ? Result<Record>(unit) : m_editor.inventory().record(ids.front()))
        unit = *newest;
    unit.series = summary.series;
    unit.seriesCategory = summary.category;
    fill(unit);
    lineOf(editorOf("serial"))->setFocus(Qt::OtherFocusReason);
}

void AddLine::fill(const Record &unit)
{
    m_unit = unit;
    for (const PlaceInLine &place : places)
        if (place.ofSeries)
            editorOf(place.key).setStored(fields::localText(fields::at(place.key), unit, m_locale), true);
    say(unit.hasSeries() ? tr("Of the series %1: type its serial number.").arg(unit.series.title()) : QString());
}

/// A chosen series counts as long as brand and number are left as they were filled in.
bool AddLine::keepsSeries() const
{
    return m_unit && m_unit->hasSeries() && textOf("series_number") == m_unit->series.number
           && textOf("brand") == m_unit->effectiveBrand();
}

Result<CellEdits> AddLine::edits() const
{
    const auto serials = serialnumbers::read(editorOf("serial").text());
    if (!serials)
        return tl::unexpected(serials.error());
    CellEdits edits;
    edits.typing = {m_locale, QDate::currentDate()};
    edits.blank = m_editor.blankRecord();
    if (keepsSeries()) {
        edits.blank.series = m_unit->series;
        edits.blank.seriesCategory = m_unit->seriesCategory;
    }
    RowEdit row;
    for (const PlaceInLine &place : places)
        if (qstrcmp(place.key, "serial") != 0)
            row.cells.push_back({&fields::at(place.key), textOf(place.key)});
    row.cells.push_back({&fields::at("serial"), serials->value(0)});
    for (qsizetype unit = 0; unit < std::max(qsizetype(1), serials->size()); ++unit) {
        row.cells.back().text = serials->value(unit);
        edits.rows.push_back(row);
    }
    const QString name = textOf("name").isEmpty() && m_unit ? m_unit->title() : textOf("name");
    edits.label = edits.rows.size() > 1 ? tr("Add %n item(s)", nullptr, int(edits.rows.size()))
                                        : tr("Add “%1”").arg(name.isEmpty() ? textOf("serial") : name);
    return edits;
}

void AddLine::add(Next next)
{
    const auto wanted = edits();
    if (!wanted) {
        say(wanted.error().message(), true);
        return lineOf(editorOf("serial"))->setFocus(Qt::OtherFocusReason);
    }
    m_desk.write(*wanted, [this, next](const CellOutcome &outcome) { end(outcome, next); });
}

void AddLine::end(const CellOutcome &outcome, Next next)
{
    if (!outcome.refused.empty() || outcome.added.empty())
        return refuse(outcome);
    const QString name = textOf("name").isEmpty() ? textOf("serial") : textOf("name");
    m_count += qint64(outcome.added.size());
    clear(next);
    if (next == Next::Nothing)
        hide();
    else
        lineOf(editorOf(next == Next::Series ? "serial" : "name"))->setFocus(Qt::OtherFocusReason);
    say(tr("Added %1. %n item(s) in this go.", nullptr, int(m_count)).arg(name));
    emit added(outcome.added, next == Next::Nothing);
}

void AddLine::refuse(const CellOutcome &outcome)
{
    const RefusedCell *cell = outcome.refused.empty() ? nullptr : &outcome.refused.front();
    say(cell ? cell->reason : tr("Type what it is: a name, a brand or a number."), true);
    lineOf(editorOf(cell && cell->field ? cell->field->key : "name"))->setFocus(Qt::OtherFocusReason);
}

void AddLine::clear(Next next)
{
    for (const PlaceInLine &place : places) {
        const bool keeps = (place.kept && next != Next::Nothing) || (place.ofSeries && next == Next::Series);
        if (!keeps)
            editorOf(place.key).setStored(QString(), true);
    }
    if (next != Next::Series)
        m_unit.reset();
}

/// A value is looked at when its field is left, so that its refusal stands where it was typed.
void AddLine::check(const Field &field)
{
    Record record = m_editor.blankRecord();
    const QString text = textOf(field.key);
    if (const auto set = fields::setText(field, record, text, {m_locale, QDate::currentDate()});
        !set && !text.isEmpty())
        say(set.error().message(), true);
}

/// The count is said before anything is added.
void AddLine::sayWhatSerialsMean()
{
    const auto serials = serialnumbers::read(editorOf("serial").text());
    if (!serials)
        return say(serials.error().message(), true);
    if (serials->size() > 1)
        return say(tr("%Ln item(s) will be added: %1 to %2.", nullptr, int(serials->size()))
                       .arg(serials->constFirst(), serials->constLast()));
    QStringList known;
    if (serials->size() == 1 && serials->constFirst().size() > 2)
        for (const ItemId item : m_editor.inventory().resolve(serials->constFirst()))
            if (const auto record = m_editor.inventory().record(item);
                record && record->item.serial == serials->constFirst() && size_t(known.size()) < mostShown)
                known << record->title();
    say(known.isEmpty() ? QString()
                        : tr("This serial number is there already: %1.").arg(known.join(QLatin1String(", "))));
}

void AddLine::say(const QString &text, bool trouble)
{
    m_hint->setText(!text.isEmpty() ? text
                                    : tr("Enter adds it. Ctrl+Enter goes on and keeps place, date and shop; "
                                         "Ctrl+Shift+Enter keeps the series too."));
    m_trouble->setText(text);
    m_hint->setVisible(!trouble && !(m_narrow && text.isEmpty()));
    m_trouble->setVisible(trouble);
}

void AddLine::close()
{
    hide();
    emit closed();
}

bool AddLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_body && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & ~Qt::KeypadModifier)) {
            add(Next::Nothing);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void AddLine::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (!event->spontaneous())
        emit shownChanged(true);
}

void AddLine::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!event->spontaneous())
        emit shownChanged(false);
}

void AddLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QFrame::keyPressEvent(event);
}

void AddLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.fillRect(0, height() - 1, width(), 1, shadesOf(palette()).line);
}

} // namespace nameplate
