// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/helpwindow.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/shades.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QTextBrowser>
#include <QTextTable>

namespace nameplate {

namespace {

/// Tables without boxes, and room between lines and paragraphs.
void setInType(QTextDocument *document, const QWidget *widget)
{
    const Shades &shades = shadesOf(widget->palette());
    for (QTextFrame *frame : document->rootFrame()->childFrames())
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderBrush(shades.line);
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setCellPadding(lines(widget, 0.3));
            format.setTopMargin(lines(widget, 0.5));
            format.setBottomMargin(lines(widget, 0.8));
            table->setFormat(format);
        }
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        if (format.headingLevel() > 1)
            format.setTopMargin(lines(widget, 1));
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace

HelpWindow::HelpWindow(QList<HelpPage> pages, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_pages(std::move(pages))
    , m_list(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Help"));
    setWindowIcon(programIcon());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Pages of the help"));
    m_list->setWordWrap(true);
    m_list->setSpacing(lines(this, 0.2));
    m_list->setFixedWidth(lines(this, 17));
    for (const HelpPage &page : m_pages)
        m_list->addItem(page.title);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(tr("Help text"));
    m_text->document()->setDocumentMargin(lines(this, 1.5));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(lines(this, 0.5), lines(this, 0.5), 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_text, 1);
    resize(onScreen(this, {lines(this, 56), lines(this, 40)}));
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::show);
    m_list->setCurrentRow(0);
}

void HelpWindow::open(const QString &key)
{
    int row = 0;
    for (int i = 0; i < int(m_pages.size()); ++i)
        if (m_pages[i].key == key)
            row = i;
    m_list->setCurrentRow(row);
    QWidget::show();
    raise();
    activateWindow();
    m_list->setFocus();
}

QString HelpWindow::title() const
{
    return m_pages.value(m_list->currentRow()).title;
}

void HelpWindow::show(int row)
{
    m_text->document()->setMarkdown(m_pages.value(row).markdown);
    setInType(m_text->document(), this);
    m_text->moveCursor(QTextCursor::Start);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show(m_list->currentRow());
}

} // namespace nameplate
