// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/platecell.h"

#include "app/identity/fold.h"
#include "app/identity/numbergroups.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/numbertext.h"
#include "ui/widgets/shades.h"
#include "ui/widgets/stylepaint.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QTimer>

namespace nameplate {

namespace {

constexpr double smallest = 0.66; // share of the usual size of digits that is still legible
constexpr int copiedShown = 1600; // milliseconds that "Copied" is shown

} // namespace

PlateCell::PlateCell(const QString &caption, QWidget *parent)
    : QAbstractButton(parent)
    , m_caption(caption)
    , m_editor(new QLineEdit(this))
    , m_copiedTimer(new QTimer(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_copiedTimer->setSingleShot(true);
    m_copiedTimer->setInterval(copiedShown);
    m_editor->setFont(numberFont());
    m_editor->setAccessibleName(caption);
    m_editor->hide();
    m_editor->installEventFilter(this);
    connect(m_copiedTimer, &QTimer::timeout, this, [this] { describe(); });
    connect(this, &QAbstractButton::clicked, this, &PlateCell::onPressed);
    describe();
}

void PlateCell::setNumber(const QString &number, bool overTyping)
{
    if (number != m_number)
        m_copiedTimer->stop();
    m_number = number;
    if (overTyping)
        m_editor->hide();
    describe();
    updateGeometry();
}

void PlateCell::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    describe();
}

void PlateCell::setLookAlikesMarked(bool marked)
{
    m_marked = marked;
    update();
}

bool PlateCell::isEditing() const
{
    return !m_editor->isHidden();
}

void PlateCell::startEditing(const QString &text)
{
    if (m_readOnly)
        return;
    m_editor->setText(text);
    m_editor->setGeometry(numberRect().adjusted(-lines(this, 0.3), -lines(this, 0.1), 0, lines(this, 0.1)));
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    if (text == m_number)
        m_editor->selectAll(); // so that what is typed takes its place
    update();
}

void PlateCell::finishEditing(bool keep)
{
    if (!isEditing())
        return;
    const QString text = m_editor->text().trimmed();
    m_editor->hide();
    setFocus(Qt::OtherFocusReason);
    update();
    if (keep && text != m_number)
        emit edited(text);
}

void PlateCell::onPressed()
{
    if (m_number.isEmpty())
        startEditing(QString());
    else
        copy();
}

void PlateCell::copy()
{
    if (m_number.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_number);
    m_copiedTimer->start();
    describe();
    emit copied(m_number);
}

void PlateCell::describe()
{
    const bool missing = m_number.isEmpty();
    setText(missing ? tr("%1: not known", "%1 is Series number or Serial number").arg(m_caption)
                    : QStringLiteral("%1: %2").arg(m_caption, m_number));
    QString how = missing ? (m_readOnly ? QString() : tr("Press to type it."))
                          : tr("Press to copy, F2 to change. %1").arg(numbertext::spelledOut(m_number));
    if (m_copiedTimer->isActive())
        how = tr("Copied.");
    setAccessibleName(text());
    setAccessibleDescription(how);
    if (m_copiedTimer->isActive()) {
        QAccessibleEvent said(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&said);
    }
    setToolTip(missing ? QString() : m_readOnly ? tr("Click to copy") : tr("Click to copy, double-click to change"));
    update();
}

bool PlateCell::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason && isEditing()) {
        const QString text = m_editor->text().trimmed();
        m_editor->hide();
        update();
        if (text != m_number)
            emit edited(text);
    }
    if (watched == m_editor && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (enter || key == Qt::Key_Escape) {
            finishEditing(enter);
            return true; // else the cell would take it for a press, and copy
        }
    }
    return QAbstractButton::eventFilter(watched, event);
}

void PlateCell::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool isText = !typed.isEmpty() && typed.at(0).isPrint() && !typed.at(0).isSpace()
                        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Paste) && !m_readOnly)
        startEditing(QGuiApplication::clipboard()->text().simplified());
    else if (event->key() == Qt::Key_F2 && !m_readOnly)
        startEditing(m_number);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (isText && !m_readOnly)
        startEditing(typed);
    else
        QAbstractButton::keyPressEvent(event);
}

void PlateCell::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
    startEditing(m_number);
}

void PlateCell::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const auto add = [&](const QString &icon, const QString &text, bool enabled, auto action) {
        QAction *entry = menu.addAction(lineIcon(icon), text, this, action);
        entry->setEnabled(enabled);
    };
    add(QStringLiteral("copy"), tr("Copy %1").arg(m_caption), !m_number.isEmpty(), [this] { copy(); });
    add(QStringLiteral("pencil"), tr("Change %1…").arg(m_caption), !m_readOnly, [this] { startEditing(m_number); });
    menu.exec(event->globalPos());
}

void PlateCell::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_editor->setFont(numberFont());
        updateGeometry();
    }
}

void PlateCell::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    if (isEditing())
        m_editor->setGeometry(numberRect().adjusted(-lines(this, 0.3), -lines(this, 0.1), 0, lines(this, 0.1)));
}

QFont PlateCell::captionFont() const
{
    QFont caption = font();
    caption.setPointSizeF(caption.pointSizeF() * 0.8);
    caption.setCapitalization(QFont::AllUppercase);
    caption.setLetterSpacing(QFont::PercentageSpacing, 106);
    return caption;
}

QFont PlateCell::numberFont() const
{
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font().pointSizeF() * 1.14);
    return mono;
}

/// A long number is written smaller before any of it would be cut.
QFont PlateCell::fittingFont() const
{
    QFont mono = numberFont();
    const QString shown = readableGroups(m_number);
    const double least = mono.pointSizeF() * smallest;
    while (mono.pointSizeF() > least && QFontMetrics(mono).horizontalAdvance(shown) > width())
        mono.setPointSizeF(qMax(least, mono.pointSizeF() * 0.96));
    return mono;
}

QRect PlateCell::numberRect() const
{
    const int height = QFontMetrics(numberFont()).height();
    const int top = QFontMetrics(captionFont()).height() + lines(this, 0.2);
    return {0, top, width(), height + lines(this, 0.1)};
}

QSize PlateCell::sizeHint() const
{
    const int wide = QFontMetrics(numberFont()).horizontalAdvance(readableGroups(m_number));
    return {qMax(wide, lines(this, 7)), numberRect().bottom() + lines(this, 0.2)};
}

QSize PlateCell::minimumSizeHint() const
{
    return {qMax(lines(this, 5), qRound(sizeHint().width() * smallest)), sizeHint().height()};
}

void PlateCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Shades &shades = shadesOf(palette());
    const bool said = m_copiedTimer->isActive();
    painter.setFont(captionFont());
    painter.setPen(said ? shades.accent : shades.quiet);
    const QRect caption(0, 0, width(), QFontMetrics(captionFont()).height() + lines(this, 0.2));
    painter.drawText(caption, Qt::AlignLeading | Qt::AlignVCenter, said ? tr("Copied") : m_caption);
    if (underMouse() && !m_number.isEmpty() && !isEditing()) {
        const int side = lines(this, 0.85);
        lineIcon(QStringLiteral("copy"))
            .paint(&painter, QRect(width() - side - lines(this, 0.2), caption.top(), side, side));
    }
    if (!isEditing())
        paintNumber(painter);
    if (hasFocus())
        stylepaint::roundedPanel(&painter, rect(), lines(this, 0.25), {}, shades.accent,
                                 qMax(1.5, lines(this, 0.11) * 1.0));
}

void PlateCell::paintNumber(QPainter &painter) const
{
    const Shades &shades = shadesOf(palette());
    const QRect area = numberRect();
    if (m_number.isEmpty()) {
        painter.setFont(font());
        painter.setPen(shades.quiet);
        painter.drawText(area, Qt::AlignLeading | Qt::AlignVCenter, m_readOnly ? tr("not known") : tr("add…"));
        return;
    }
    painter.setFont(fittingFont());
    const QFontMetrics metrics(fittingFont());
    const QString shown = metrics.elidedText(readableGroups(m_number), Qt::ElideMiddle, area.width());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(area, Qt::AlignLeading | Qt::AlignVCenter, shown);
    if (!m_marked)
        return;
    const int stroke = qMax(1, lines(this, 0.09));
    for (qsizetype at = 0; at < shown.size(); ++at) {
        if (!fold::isLookAlike(shown.at(at)))
            continue;
        const int from = metrics.horizontalAdvance(shown.left(at));
        const int to = metrics.horizontalAdvance(shown.left(at + 1));
        const bool letter = shown.at(at).isLetter();
        painter.fillRect(QRect(from + 1, area.bottom() - stroke, to - from - 2, stroke),
                         letter ? shades.warning : shades.accent);
    }
}

} // namespace nameplate
