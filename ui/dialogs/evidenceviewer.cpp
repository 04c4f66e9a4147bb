// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/evidenceviewer.h"

#include "app/media/mediaprocess.h"
#include "app/services/contenttype.h"
#include "app/services/picture.h"
#include "ui/dialogs/evidencedetails.h"
#include "ui/dialogs/pdfpages.h"
#include "ui/models/evidencepicture.h"
#include "ui/models/later.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageview.h"
#include "ui/widgets/photoview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QToolButton>
#include <QtConcurrentRun>

#include <algorithm>

namespace nameplate {

namespace {

constexpr int longestSide = 6000; ///< pixels that are decoded at most
constexpr int thumbnailSide = 512;
constexpr qsizetype mostNamed = 6; ///< items that are told by their names

bool isPdf(const Evidence &evidence)
{
    return evidence.mimeType == QLatin1String("application/pdf");
}

QImage decoded(const QByteArray &bytes, const QByteArray &format, qint64 turns)
{
    const QImage image = picture::decoded(bytes, format, QSize(longestSide, longestSide));
    return turns == 0 ? image : image.transformed(QTransform().rotate(90.0 * double(turns)));
}

} // namespace

bool EvidenceViewer::shows(const Inventory &inventory, const Evidence &evidence)
{
    return isPdf(evidence) ? MediaProcess().isAvailable()
                           : evidence.isImage() && !inventory.thumbnail(evidence.id).isEmpty();
}

EvidenceViewer::EvidenceViewer(const Inventory &inventory, Editor &editor, const std::vector<Evidence> &row,
                               EvidenceId first, QWidget *parent)
    : QDialog(parent)
    , m_inventory(inventory)
    , m_editor(editor)
    , m_title(new ElidedLabel(TextTone::Plain, this))
    , m_count(new PlainLabel(TextTone::Quiet, this))
    , m_stack(new QStackedWidget(this))
    , m_photo(new PhotoView(m_stack))
    , m_nothing(new PlainLabel(TextTone::Quiet, m_stack))
    , m_details(new EvidenceDetails(this))
    , m_state(new PlainLabel(TextTone::Quiet, this))
{
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    for (const Evidence &each : row)
        m_row.push_back(each.id);
    if (std::find(m_row.begin(), m_row.end(), first) == m_row.end())
        m_row.insert(m_row.begin(), first);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_stack->addWidget(m_photo);
    m_stack->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, lines(this, 0.5));
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_stack, 1);
    column->addWidget(m_details);
    column->addWidget(m_state, 0, Qt::AlignHCenter);
    resize(screen()->availableSize() * 0.8);
    connect(m_details, &EvidenceDetails::changed, this,
            [this](const Evidence &evidence) { std::ignore = m_editor.saveEvidence(evidence); });
    connect(m_details, &EvidenceDetails::otherItemsAsked, this, [this] { emit otherItemsAsked(current()); });
    connect(&m_inventory, &Inventory::changed, this, &EvidenceViewer::onChanged);
    turnTo(size_t(std::find(m_row.begin(), m_row.end(), first) - m_row.begin()));
    m_photo->setFocus();
}

EvidenceViewer::~EvidenceViewer() = default;

QWidget *EvidenceViewer::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(lines(this, 0.6), lines(this, 0.35), lines(this, 0.6), lines(this, 0.35));
    const auto button = [&](const char *icon, const QString &text, const QString &keys, auto action) {
        auto *made = new QToolButton(bar);
        made->setIcon(lineIcon(QString::fromLatin1(icon)));
        made->setAccessibleName(text);
        made->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys));
        made->setAutoRaise(true);
        connect(made, &QAbstractButton::clicked, this, action);
        row->addWidget(made);
        return made;
    };
    m_previous = button("chevron-left", tr("Previous"), tr("Left", "key"), [this] { step(-1); });
    m_next = button("chevron-right", tr("Next"), tr("Right", "key"), [this] { step(1); });
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    row->addWidget(m_title, 1);
    row->addWidget(m_count);
    m_turns = {button("rotate-ccw", tr("Turn anticlockwise"), tr("Shift+R"), [this] { turnPicture(-1); }),
               button("rotate-cw", tr("Turn clockwise"), tr("R", "key"), [this] { turnPicture(1); })};
    button("maximize", tr("Fill the screen"), tr("F11", "key"), [this] { fillScreen(); });
    return bar;
}

EvidenceId EvidenceViewer::current() const
{
    return m_row[m_at];
}

void EvidenceViewer::describe()
{
    m_details->focusCaption();
}

void EvidenceViewer::turnTo(size_t at)
{
    m_at = at;
    m_previous->setEnabled(at > 0);
    m_next->setEnabled(at + 1 < m_row.size());
    m_count->setText(
        tr("%1 of %2").arg(locale().toString(qulonglong(at + 1)), locale().toString(qulonglong(m_row.size()))));
    if (const auto evidence = m_inventory.findEvidence(current()))
        display(*evidence);
}

void EvidenceViewer::step(int by)
{
    const bool first = by < 0 && m_at == 0;
    const bool last = by > 0 && m_at + 1 >= m_row.size();
    if (first || last)
        return;
    m_details->commit();
    turnTo(by < 0 ? m_at - 1 : m_at + 1);
}

void EvidenceViewer::turnPicture(int by)
{
    if (m_inventory.isReadOnly())
        return;
    Evidence turned = m_shown;
    turned.rotation = (turned.rotation + by + 4) % 4;
    std::ignore = m_editor.saveEvidence(turned);
}

void EvidenceViewer::fillScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

/// What is gone from the document leaves the row.
void EvidenceViewer::onChanged(const Changes &changes)
{
    if (!changes.evidence && !changes.everything && !changes.names)
        return;
    std::erase_if(m_row, [this](EvidenceId each) { return !m_inventory.findEvidence(each); });
    if (m_row.empty())
        return QDialog::done(Rejected);
    const auto evidence = m_inventory.findEvidence(m_shown.id);
    const bool sameBytes = evidence && evidence->rotation == m_shown.rotation;
    if (!evidence)
        return turnTo(std::min(m_at, m_row.size() - 1));
    m_at = size_t(std::find(m_row.begin(), m_row.end(), m_shown.id) - m_row.begin());
    if (sameBytes)
        showDetails(*evidence);
    else
        display(*evidence);
}

void EvidenceViewer::display(const Evidence &evidence)
{
    showDetails(evidence);
    delete m_paper;
    if (isPdf(evidence))
        showPaper(evidence);
    else if (shows(m_inventory, evidence))
        showPhoto(evidence);
    else
        showNothing(tr("This file cannot be shown here. It is kept byte for byte; close this and choose “Open with the "
                       "desktop’s program” from its menu."));
}

void EvidenceViewer::showDetails(const Evidence &evidence)
{
    m_shown = evidence;
    const QString title = QStringLiteral("%1 %2").arg(evidence.label(), evidence.caption.isEmpty() ? evidence.fileName
                                                                                                   : evidence.caption);
    setWindowTitle(title);
    m_title->setText(title);
    m_details->show(evidence, servedBy(evidence.id), m_inventory.isReadOnly());
    const bool turns = !m_inventory.isReadOnly() && shows(m_inventory, evidence);
    for (QToolButton *each : m_turns)
        each->setEnabled(turns);
}

QStringList EvidenceViewer::servedBy(EvidenceId evidence) const
{
    QStringList names;
    const std::vector<EvidenceTarget> targets = m_inventory.targetsOf(evidence);
    for (const EvidenceTarget &target : targets) {
        if (names.size() == mostNamed)
            break;
        if (const auto *item = std::get_if<ItemId>(&target)) {
            if (const auto record = m_inventory.record(*item))
                names << record->title();
        } else if (const auto *series = std::get_if<SeriesId>(&target)) {
            if (const auto found = m_inventory.series(*series))
                names << tr("series %1").arg(found->title());
        } else if (const auto *place = std::get_if<PlaceId>(&target)) {
            for (const PlaceSummary &each : m_inventory.places())
                if (each.place.id == *place)
                    names << each.path;
        }
    }
    if (const auto more = int(targets.size()) - int(names.size()); more > 0)
        names << tr("%n more", nullptr, more);
    return names;
}

void EvidenceViewer::showPhoto(const Evidence &evidence)
{
    m_photo->setAccessibleName(windowTitle());
    m_photo->setPicture(evidencePicture(m_inventory, evidence, thumbnailSide));
    m_stack->setCurrentWidget(m_photo);
    m_state->setText(tr("Reading the photo…"));
    const auto content = m_inventory.content(evidence.id);
    if (!content)
        return m_state->setText(content.error().message());
    const auto replace = [this, evidence](const QImage &image) {
        if (evidence.id != m_shown.id || evidence.rotation != m_shown.rotation)
            return;
        if (image.isNull())
            return m_state->setText(tr("The photo could not be decoded; this is its thumbnail."));
        m_state->setText(tr("%1 × %2 pixels. Wheel or + and − to zoom, 0 to fit, Esc to close.")
                             .arg(image.width())
                             .arg(image.height()));
        m_photo->setPicture(image, true);
    };
    later(QtConcurrent::run(decoded, *content, contenttype::pictureFormat(evidence.mimeType), evidence.rotation), this,
          replace);
}

void EvidenceViewer::showPaper(const Evidence &evidence)
{
    if (!shows(m_inventory, evidence))
        return showNothing(
            tr("The pages of PDF files are drawn by nameplate-media, which is not installed. The file is "
               "kept as it is."));
    const auto content = m_inventory.content(evidence.id);
    if (!content)
        return showNothing(content.error().message());
    m_paper = new PageView(m_stack);
    m_paper->setAccessibleName(windowTitle());
    m_stack->addWidget(m_paper);
    m_stack->setCurrentWidget(m_paper);
    m_state->setText(tr("Reading the pages…"));
    auto *pages = new PdfPages(*m_paper, *content, evidence.rotation);
    connect(pages, &PdfPages::opened, this, [this](int count) {
        if (count == 0)
            return showNothing(tr("The pages of this file cannot be shown: it is locked with a password, or damaged. "
                                  "It is kept as it is."));
        m_state->setText(tr("%n page(s). Ctrl and the wheel, or + and − to zoom, 0 to fit.", nullptr, count));
    });
    pages->start();
    m_paper->setFocus();
}

void EvidenceViewer::showNothing(const QString &sentence)
{
    m_nothing->setText(sentence);
    m_stack->setCurrentWidget(m_nothing);
    m_state->setText(QString());
}

void EvidenceViewer::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_R:
        return turnPicture(shift ? -1 : 1);
    case Qt::Key_F11:
        return fillScreen();
    case Qt::Key_F2:
        return describe();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return; // no button of this window is pressed by Enter
    case Qt::Key_Escape:
        if (windowState() & Qt::WindowFullScreen)
            return fillScreen();
        [[fallthrough]];
    default:
        QDialog::keyPressEvent(event);
    }
}

void EvidenceViewer::done(int result)
{
    m_details->commit();
    QDialog::done(result);
}

} // namespace nameplate
